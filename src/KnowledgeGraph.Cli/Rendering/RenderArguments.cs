using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>The command line of <c>kg render</c>: what may be given, and how it is read.</summary>
internal sealed partial class RenderArguments
{
    private static readonly string[] Formats = ["svg", "png", "pdf", "dot", "html"];

    private readonly Argument<FileInfo> _graph = new Argument<FileInfo>("GRAPH")
    {
        Description = "The graph: a file that ends in .trig, .ttl, .nt or .nq. TriG also says which article says what.",
    }.AcceptExistingOnly();

    private readonly Option<string[]> _view = new("--view")
    {
        Description = "What the picture is for: summary, overview, statements, timeline, agreement NAME, ego NAME. Default: summary.",
        HelpName = "VIEW [NAME]",
        Arity = new ArgumentArity(1, 2),
        AllowMultipleArgumentsPerToken = true,
    };

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

    private readonly Option<string?> _articles = new("--articles") { Description = "Only what these articles say: parts of headlines, publishers or addresses, with commas between.", HelpName = "LIST" };

    private readonly Option<string?> _since = new("--since") { Description = "The first day, month or year of articles; of a timeline, of what it shows.", HelpName = "DATE" };

    private readonly Option<string?> _until = new("--until") { Description = "The last day, month or year, with all of it.", HelpName = "DATE" };

    private readonly Option<decimal> _minConfidence = new("--min-confidence") { Description = "Leave out what is less sure, 0 to 1.", HelpName = "N" };

    private readonly Option<string> _by = new Option<string>("--by") { Description = "The frames of statements: one for each article, or for each day.", HelpName = "article|date", DefaultValueFactory = _ => "article" }
        .AcceptOnlyFromAmong("article", "date");

    private readonly Option<int> _most = new("--max-nodes")
    {
        Description = "Draw no more than this; the best connected stay, and the picture says so.",
        HelpName = "N",
        DefaultValueFactory = _ => new DiagramOptions().MaxNodes,
    };

    private readonly Option<string?> _title = new("--title") { Description = "The headline of the picture.", HelpName = "TEXT" };

    private readonly Option<string> _engine = new Option<string>("-K") { Description = "How Graphviz lays it out.", HelpName = "dot|neato|fdp|sfdp", DefaultValueFactory = _ => "dot" }
        .AcceptOnlyFromAmong("dot", "neato", "fdp", "sfdp");

    private readonly Option<string?> _format = new Option<string?>("-T") { Description = "What to draw; default: what the file's name ends in.", HelpName = "svg|png|pdf|dot|html" }
        .AcceptOnlyFromAmong(Formats);

    private readonly Option<string> _out = new("--out", "-o") { Description = "The file to write.", HelpName = "FILE", Required = true };

    private readonly Option<string> _theme = new Option<string>("--theme") { Description = "The colours.", HelpName = "light|dark", DefaultValueFactory = _ => "light" }
        .AcceptOnlyFromAmong("light", "dark");

    private readonly Option<string> _rankDir = new Option<string>("--rankdir")
    {
        Description = "Which way the picture reads: from left to right, or from top to bottom. Default: LR, for a timeline TB.",
        HelpName = "LR|TB",
    }.AcceptOnlyFromAmong("LR", "TB");

    public RenderArguments()
    {
        _depth.Validators.Add(result => result.Check(_depth, depth => depth >= 0, depth => CliErrors.BadNumber("--depth", depth, 0)));
        _most.Validators.Add(result => result.Check(_most, most => most >= 1, most => CliErrors.BadNumber("--max-nodes", most, 1)));
        _minConfidence.Validators.Add(result => result.Check(_minConfidence, least => least is >= 0 and <= 1, _ => CliErrors.BadShare("--min-confidence")));
        foreach (var date in new[] { _since, _until })
            date.Validators.Add(result => result.Check(date, text => text is null || PartialDate().IsMatch(text), text => CliErrors.BadPartialDate(date.Name, text!)));
        _view.Validators.Add(CheckView);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_graph);
        foreach (var option in new Option[] { _view, _focus, _depth, _types, _articles, _since, _until, _minConfidence, _by, _most, _title, _format, _out, _theme, _rankDir, _engine })
            command.Options.Add(option);
    }

    /// <exception cref="CliException">Neither <c>-T</c> nor the file's name says what to draw (KG9002).</exception>
    public RenderSettings Read(ParseResult line)
    {
        string output = line.GetRequiredValue(_out);
        string[] view = line.GetValue(_view) is { Length: > 0 } given ? given : ["summary"];
        var kind = Enum.Parse<DiagramView>(view[0], ignoreCase: true);
        return new RenderSettings(line.GetRequiredValue(_graph).ToString(), output, line.GetValue(_format) ?? FormatOf(output), new DiagramOptions
        {
            View = kind,
            FocusLabel = view.Length > 1 ? view[1] : line.GetValue(_focus),
            Articles = List(line.GetValue(_articles)),
            Since = line.GetValue(_since),
            Until = line.GetValue(_until),
            MinConfidence = line.GetValue(_minConfidence),
            Frames = line.GetValue(_by) == "date" ? StatementFrames.Date : StatementFrames.Article,
            MaxNodes = line.GetValue(_most),
            Title = line.GetValue(_title),
            Layout = Enum.Parse<DiagramLayout>(line.GetRequiredValue(_engine), ignoreCase: true),
            Depth = line.GetValue(_depth),
            Types = List(line.GetValue(_types)),
            Theme = line.GetValue(_theme) == "dark" ? DiagramTheme.Dark : DiagramTheme.Light,
            RankDir = (line.GetValue(_rankDir) ?? (kind == DiagramView.Timeline ? "TB" : "LR")) == "TB" ? RankDirection.TopToBottom : RankDirection.LeftToRight,
        });
    }

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")]
    private static partial Regex PartialDate();

    private static ImmutableArray<string> List(string? text) => [.. (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private void CheckView(OptionResult result)
    {
        if (result.Implicit || result.GetValueOrDefault<string[]>() is not [var view, ..] given) return;
        bool isKnown = Enum.GetNames<DiagramView>().Contains(view, StringComparer.OrdinalIgnoreCase);
        bool needsName = view.ToLowerInvariant() is "agreement" or "ego";
        if (!isKnown) result.AddError(CliErrors.UnknownView(view));
        else if (given.Length > 1 && !needsName) result.AddError(CliErrors.ViewWithoutName(view, given[1]));
        else if (given.Length == 1 && needsName && result.GetResult(_focus) is null) result.AddError(CliErrors.ViewNeedsName(view));
    }

    private static string FormatOf(string output)
    {
        string ending = Path.GetExtension(output).TrimStart('.').ToLowerInvariant();
        return Formats.Contains(ending, StringComparer.Ordinal) ? ending : throw CliErrors.UnknownPicture(output);
    }
}
