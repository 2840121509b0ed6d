using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Evaluating;

/// <summary>The command line of <c>kg eval-language</c>: what may be given, and how it is read.</summary>
internal sealed class EvaluateArguments
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A treebank in CoNLL-U, or names in two columns (a word, a tab, B-PER); plain or packed with gzip; - is standard input.",
    };

    private readonly Option<bool> _goldTokens = new("--gold-tokens") { Description = "Give the pipeline the words and sentences of the file. Without this, it reads the text." };

    private readonly Option<DirectoryInfo> _ontology = new Option<DirectoryInfo>("--ontology")
    {
        Description = "The domain whose names the pipeline knows. Default: the news domain that comes with kg.",
        HelpName = "DIR",
    }.AcceptExistingOnly();

    public EvaluateArguments() => _file.Validators.Add(CheckFile);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_goldTokens);
        command.Options.Add(_ontology);
    }

    public EvaluateSettings Read(ParseResult line) => new(
        line.GetRequiredValue(_file),
        line.GetValue(_goldTokens),
        line.GetValue(_ontology)?.ToString() ?? Path.Combine(AppContext.BaseDirectory, "ontology"));

    private static void CheckFile(ArgumentResult result)
    {
        string path = result.GetValueOrDefault<string>();
        if (path != "-" && !File.Exists(path)) result.AddError(CliErrors.MissingFile(path));
    }
}
