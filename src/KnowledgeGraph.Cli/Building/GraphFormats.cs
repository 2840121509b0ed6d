namespace KnowledgeGraph.Cli.Building;

/// <summary>Reads the value of <c>--formats</c>.</summary>
internal static class GraphFormats
{
    /// <summary>Every format, as it is written on the command line.</summary>
    public static string Known { get; } = string.Join(", ", Enum.GetValues<GraphFormat>().Select(Name));

    /// <summary>What is written when nobody asks for anything: all but the page; SVG only where it can be drawn.</summary>
    public static IReadOnlyList<GraphFormat> Default(bool canDraw) =>
        [.. Enum.GetValues<GraphFormat>().Where(format => format != GraphFormat.Html && (canDraw || format != GraphFormat.Svg))];

    /// <summary>The format as it is written on the command line and at the end of the file's name.</summary>
    public static string Name(GraphFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>The first word of a list such as <c>ttl,svg</c> that names no format; null when all do.</summary>
    public static string? FindUnknown(string list) => Words(list).FirstOrDefault(word => !TryFind(word, out _));

    /// <summary>The formats of a list without unknown words, each once, in the order in which they are written.</summary>
    public static IReadOnlyList<GraphFormat> Parse(string list) =>
        [.. Enum.GetValues<GraphFormat>().Where(format => Words(list).Any(word => TryFind(word, out var found) && found == format))];

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.TrimEntries);

    private static bool TryFind(string word, out GraphFormat found) =>
        Enum.TryParse(word, ignoreCase: true, out found) && string.Equals(Name(found), word, StringComparison.OrdinalIgnoreCase);
}
