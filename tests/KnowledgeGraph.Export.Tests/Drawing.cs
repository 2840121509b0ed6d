using System.Diagnostics;
using System.Xml.Linq;

namespace KnowledgeGraph.Export.Tests;

/// <summary>Draws with Graphviz itself, not through the runner, and fails on the slightest warning.</summary>
internal static class Drawing
{
    public static XDocument Svg(string dot)
    {
        string svg = Draw(dot, "svg");
        return XDocument.Parse(svg[svg.IndexOf("<svg", StringComparison.Ordinal)..]);
    }

    /// <summary>The graph with its places, as other programs of Graphviz read it.</summary>
    public static string Xdot(string dot) => Draw(dot, "xdot");

    private static string Draw(string dot, string format)
    {
        var start = new ProcessStartInfo(GraphvizRunner.FindOrThrow().Executable, ["-T" + format])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        var warnings = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(dot);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal("", warnings.GetAwaiter().GetResult());
        Assert.Equal(0, process.ExitCode);
        return output.GetAwaiter().GetResult();
    }
}
