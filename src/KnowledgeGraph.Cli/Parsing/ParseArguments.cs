using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Parsing;

/// <summary>The command line of <c>kg parse</c>: what may be given, and how it is read.</summary>
internal sealed class ParseArguments
{
    private readonly Argument<string> _file = new("FILE") { Description = "An article as for kg build (text, Markdown, HTML), or plain text with --raw; - is standard input." };

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "What is written: words in CoNLL-U, all layers in JSON, trees to look at, or a list of names.",
        HelpName = string.Join('|', ParseFormat.Names),
        DefaultValueFactory = _ => "tree",
    }.AcceptOnlyFromAmong(ParseFormat.Names);

    private readonly Option<bool> _raw = new("--raw") { Description = "Take the input as plain text, all of it; a blank line ends a paragraph. Without this, the article is found first." };

    private readonly Option<string?> _out = new("--out", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    private readonly Option<DirectoryInfo> _ontology = new Option<DirectoryInfo>("--ontology")
    {
        Description = "The domain whose names the pipeline knows. Default: the news domain that comes with kg.",
        HelpName = "DIR",
    }.AcceptExistingOnly();

    public ParseArguments() => _file.Validators.Add(CheckFile);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        foreach (var option in new Option[] { _format, _raw, _out, _ontology })
            command.Options.Add(option);
    }

    public ParseSettings Read(ParseResult line) => new(
        line.GetRequiredValue(_file),
        ParseFormat.Of(line.GetRequiredValue(_format)),
        line.GetValue(_raw),
        line.GetValue(_out),
        line.GetValue(_ontology)?.ToString() ?? Path.Combine(AppContext.BaseDirectory, "ontology"));

    private static void CheckFile(ArgumentResult result)
    {
        string path = result.GetValueOrDefault<string>();
        if (path != "-" && !File.Exists(path)) result.AddError(CliErrors.MissingFile(path));
    }
}
