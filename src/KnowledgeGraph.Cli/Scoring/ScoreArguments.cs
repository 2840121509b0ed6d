using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Scoring;

/// <summary>The command line of <c>kg eval</c>: what may be given, and how it is read.</summary>
internal sealed class ScoreArguments
{
    private readonly Argument<string?> _graph = new("GRAPH")
    {
        Description = "A graph that is built already: a file, or the folder of a build. Without it, the articles are built.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _gold = new("--gold") { Description = "Facts marked by hand: a JSON file, or a folder of them.", HelpName = "PATH", Required = true };

    private readonly Option<DirectoryInfo> _articles = new Option<DirectoryInfo>("--articles") { Description = "The folder of the articles that the gold names.", HelpName = "DIR" }.AcceptExistingOnly();

    private readonly Option<string?> _only = new("--only") { Description = "Only the gold files whose name holds this.", HelpName = "NAME" };

    private readonly Option<double?> _atLeast = new("--at-least") { Description = "The exit code is 1 where the overall F1 is lower.", HelpName = "F" };

    private readonly Option<DirectoryInfo> _ontology = new Option<DirectoryInfo>("--ontology")
    {
        Description = "The domain to build with. Default: the news domain that comes with kg.",
        HelpName = "DIR",
    }.AcceptExistingOnly();

    public ScoreArguments()
    {
        _gold.Validators.Add(result => result.Check(_gold, path => File.Exists(path) || Directory.Exists(path), path => CliErrors.MissingPath(path!)));
        _graph.Validators.Add(result =>
        {
            if (result.GetValue(_graph) is { } path && !File.Exists(path) && !Directory.Exists(path))
                result.AddError(CliErrors.MissingPath(path));
        });
        _atLeast.Validators.Add(result => result.Check(_atLeast, score => score is >= 0 and <= 1, _ => CliErrors.BadShare("--at-least")));
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_graph);
        foreach (var option in new Option[] { _gold, _articles, _only, _atLeast, _ontology })
            command.Options.Add(option);
        command.Validators.Add(RequireOneSource);
    }

    public ScoreSettings Read(ParseResult line, Verbosity verbosity) => new(
        line.GetRequiredValue(_gold),
        line.GetValue(_articles)?.ToString(),
        line.GetValue(_graph),
        line.GetValue(_only),
        line.GetValue(_atLeast),
        line.GetValue(_ontology)?.ToString() ?? Path.Combine(AppContext.BaseDirectory, "ontology"),
        verbosity);

    private void RequireOneSource(CommandResult command)
    {
        if (command.GetResult(_graph)?.Tokens is { Count: > 0 } == (command.GetResult(_articles) is { Implicit: false }))
            command.AddError(CliErrors.OneSource());
    }
}
