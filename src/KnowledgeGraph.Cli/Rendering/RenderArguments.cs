using System.CommandLine;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>The command line of <c>kg render</c>: what may be given, and how it is read.</summary>
internal sealed class RenderArguments
{
    private static readonly string[] Formats = ["svg", "png", "pdf", "dot", "html"];

    private readonly Argument<FileInfo> _graph = new Argument<FileInfo>("GRAPH")
    {
        Description = "The graph: a file that ends in .trig, .ttl, .nt or .nq. TriG also says which article says what.",
    }.AcceptExistingOnly();

    private readonly Option<string?> _focus = new("--focus") { Description = "What stands in the centre: any of its names. Default: the whole graph.", HelpName = "NAME" };

    private readonly Option<int> _depth = new("--depth")
    {
        Description = "How many steps around the focus are drawn.",
        HelpName = "N",
        DefaultValueFactory = _ => new DiagramOptions().Depth,
    };

    private readonly Option<string?> _types = new("--types")
    {
        Description = "The classes to keep, with commas between: Person,Country,Agreement. Default: all that the picture has room for.",
        HelpName = "LIST",
    };

    private readonly Option<string?> _format = new Option<string?>("-T") { Description = "What to draw; default: what the file's name ends in.", HelpName = "svg|png|pdf|dot|html" }
        .AcceptOnlyFromAmong(Formats);

    private readonly Option<string> _out = new("--out", "-o") { Description = "The file to write.", HelpName = "FILE", Required = true };

    private readonly Option<string> _theme = new Option<string>("--theme") { Description = "The colours.", HelpName = "light|dark", DefaultValueFactory = _ => "light" }
        .AcceptOnlyFromAmong("light", "dark");

    private readonly Option<string> _rankDir = new Option<string>("--rankdir")
    {
        Description = "Which way the picture reads: from left to right, or from top to bottom.",
        HelpName = "LR|TB",
        DefaultValueFactory = _ => "LR",
    }.AcceptOnlyFromAmong("LR", "TB");

    public RenderArguments() =>
        _depth.Validators.Add(result => result.Check(_depth, depth => depth >= 0, depth => CliErrors.BadNumber("--depth", depth, 0)));

    public void AddTo(Command command)
    {
        command.Arguments.Add(_graph);
        foreach (var option in new Option[] { _focus, _depth, _types, _format, _out, _theme, _rankDir })
            command.Options.Add(option);
    }

    /// <exception cref="CliException">Neither <c>-T</c> nor the file's name says what to draw (KG9002).</exception>
    public RenderSettings Read(ParseResult line)
    {
        string output = line.GetRequiredValue(_out);
        return new RenderSettings(line.GetRequiredValue(_graph).ToString(), output, line.GetValue(_format) ?? FormatOf(output), new DiagramOptions
        {
            FocusLabel = line.GetValue(_focus),
            Depth = line.GetValue(_depth),
            Types = [.. (line.GetValue(_types) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Theme = line.GetValue(_theme) == "dark" ? DiagramTheme.Dark : DiagramTheme.Light,
            RankDir = line.GetValue(_rankDir) == "TB" ? RankDirection.TopToBottom : RankDirection.LeftToRight,
        });
    }

    private static string FormatOf(string output)
    {
        string ending = Path.GetExtension(output).TrimStart('.').ToLowerInvariant();
        return Formats.Contains(ending, StringComparer.Ordinal) ? ending : throw CliErrors.UnknownPicture(output);
    }
}
