using System.CommandLine;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Validating;

/// <summary>The command line of <c>kg validate</c>: what may be given, and how it is read.</summary>
internal sealed class ValidateArguments
{
    private readonly Argument<FileInfo[]> _graphs = new Argument<FileInfo[]>("GRAPH")
    {
        Description = $"The graph, one file or several ({GraphFile.Endings}); all their graphs are taken together.",
        Arity = ArgumentArity.OneOrMore,
    }.AcceptExistingOnly();

    private readonly Option<FileInfo> _shapes = new Option<FileInfo>("--shapes") { Description = "The shapes, in SHACL Core. Default: those of the news domain that comes with kg.", HelpName = "FILE" }
        .AcceptExistingOnly();

    private readonly Option<FileInfo[]> _ontology = new Option<FileInfo[]>("--ontology")
    {
        Description = "What says which class is below which. Default: the Turtle files beside the shapes.",
        HelpName = "FILE",
    }.AcceptExistingOnly();

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "How the report is written: for people, or as RDF.",
        HelpName = "table|ttl",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "ttl");

    private readonly Option<string?> _out = new("--out", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_graphs);
        foreach (var option in new Option[] { _shapes, _ontology, _format, _out })
            command.Options.Add(option);
    }

    public ValidateSettings Read(ParseResult line)
    {
        string shapes = line.GetValue(_shapes)?.ToString() ?? Path.Combine(AppContext.BaseDirectory, "ontology", "shapes.ttl");
        string[] given = [.. (line.GetValue(_ontology) ?? []).Select(file => file.ToString())];
        return new ValidateSettings(
            [.. line.GetRequiredValue(_graphs).Select(file => file.ToString())],
            shapes,
            given.Length > 0 ? given : Beside(shapes),
            line.GetValue(_format) == "table",
            line.GetValue(_out));
    }

    private static string[] Beside(string shapes)
    {
        string full = Path.GetFullPath(shapes);
        return [.. Directory.EnumerateFiles(Path.GetDirectoryName(full)!, "*.ttl").Where(file => file != full).Order(StringComparer.Ordinal)];
    }
}
