using System.CommandLine;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>The command line of <c>kg explain</c>: what may be given, and how it is read.</summary>
internal sealed class ExplainArguments
{
    private readonly Argument<string?> _rule = new("RULE") { Description = "The name of a rule in the folder patterns. Without it, all rules are listed.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Articles: a file, a folder with all below it, or - for standard input. Without any, the rule's own examples are run.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<DirectoryInfo> _ontology = new Option<DirectoryInfo>("--ontology")
    {
        Description = "The domain with the rules. Default: the news domain that comes with kg.",
        HelpName = "DIR",
    }.AcceptExistingOnly();

    private readonly Option<bool> _misses = new("--misses") { Description = "Show also the sentences that hold the rule's first word, and what is missing there." };

    private readonly Option<string?> _out = new("--out", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_rule);
        command.Arguments.Add(_paths);
        foreach (var option in new Option[] { _ontology, _misses, _out })
            command.Options.Add(option);
    }

    public ExplainSettings Read(ParseResult line) => new(
        line.GetValue(_rule),
        line.GetValue(_paths) ?? [],
        line.GetValue(_ontology)?.ToString() ?? Path.Combine(AppContext.BaseDirectory, "ontology"),
        line.GetValue(_misses),
        line.GetValue(_out));
}
