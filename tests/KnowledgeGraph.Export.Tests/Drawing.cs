using System.Diagnostics;
using System.Xml.Linq;

namespace KnowledgeGraph.Export.Tests;

/// <summary>Draws with Graphviz itself, not through the runner, and fails on the slightest warning.</summary>
internal static class Drawing
{
    public static XDocument Svg(string dot)
    {
        var start = new ProcessStartInfo(GraphvizRunner.FindOrThrow().Executable, ["-Tsvg"])
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
        string svg = output.GetAwaiter().GetResult();
        return XDocument.Parse(svg[svg.IndexOf("<svg", StringComparison.Ordinal)..]);
    }
}
