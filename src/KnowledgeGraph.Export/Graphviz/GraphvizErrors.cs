namespace KnowledgeGraph.Export;

/// <summary>All messages about Graphviz. Codes are never reused.</summary>
internal static class GraphvizErrors
{
    public static GraphvizException Missing() => new("KG6101",
        "the program 'dot' of Graphviz was not found on PATH, so that no picture can be drawn. Install it (Debian and Ubuntu: apt install graphviz; "
        + "Fedora: dnf install graphviz; macOS: brew install graphviz; Windows: winget install graphviz), or ask for the format dot.");

    public static GraphvizException Failed(int exitCode, string message) => new("KG6102", $"dot ended with exit code {exitCode}: {Short(message)}");

    public static GraphvizException TimedOut(TimeSpan limit) => new("KG6103",
        $"dot did not finish within {limit.TotalSeconds:0} seconds and was stopped. Draw fewer nodes, or a part of the graph around one name.");

    public static GraphvizException NotStarted(string path, Exception cause) => new("KG6104", $"{path} could not be started: {cause.Message}", cause);

    public static GraphvizException UnknownFormat(string format) => new("KG6105", $"the format \"{format}\" cannot be drawn. Choose svg, png or pdf.");

    public static GraphvizException UnsafeSvg(string what) => new("KG6106", $"dot wrote an SVG that holds {what}; it was not kept.");

    public static GraphvizException BadSvg(Exception cause) => new("KG6107", $"dot wrote an SVG that is not well-formed: {cause.Message}", cause);

    private static string Short(string message) => message.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, 500)] : "it gave no reason.";
}
