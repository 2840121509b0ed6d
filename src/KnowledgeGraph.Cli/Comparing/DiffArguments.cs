using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Comparing;

/// <summary>The command line of <c>kg diff</c>: what may be given, and how it is read.</summary>
internal sealed class DiffArguments
{
    private static readonly (string Name, DiffFormat Format)[] Formats = [("text", DiffFormat.Text), ("rdf-patch", DiffFormat.RdfPatch), ("json", DiffFormat.Json)];

    private readonly Argument<string> _older = new("OLD") { Description = $"The graph as it was: a file ({GraphFile.Endings}), or the folder of a build." };

    private readonly Argument<string> _newer = new("NEW") { Description = "The graph as it is." };

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "How the difference is written: in words, as an RDF patch that makes NEW of OLD, or as JSON.",
        HelpName = string.Join('|', Formats.Select(format => format.Name)),
        DefaultValueFactory = _ => Formats[0].Name,
    }.AcceptOnlyFromAmong([.. Formats.Select(format => format.Name)]);

    private readonly Option<string?> _out = new("--out", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    private readonly Option<bool> _exitCode = new("--exit-code") { Description = "The exit code is 1 where the graphs differ in any triple." };

    public DiffArguments()
    {
        foreach (var graph in new[] { _older, _newer })
            graph.Validators.Add(RequirePath);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_older);
        command.Arguments.Add(_newer);
        foreach (var option in new Option[] { _format, _out, _exitCode })
            command.Options.Add(option);
    }

    public DiffSettings Read(ParseResult line) => new(
        line.GetRequiredValue(_older), line.GetRequiredValue(_newer), Formats.First(format => format.Name == line.GetValue(_format)).Format, line.GetValue(_out), line.GetValue(_exitCode));

    private static void RequirePath(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => !Path.Exists(token.Value)))
            result.AddError(CliErrors.MissingPath(token.Value));
    }
}
