using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class InterruptionTests
{
    private const int Articles = 300;

    [PartFact("kill")]
    public async Task An_interrupted_build_leaves_the_previous_output_whole()
    {
        using var folder = new OutputDirectory();
        WriteArticles(folder.At("in"));
        Directory.CreateDirectory(folder.At("out"));
        File.WriteAllText(folder.At("out/graph.nt"), "before");
        using var process = ProgramRun.Start(
            "dotnet", [ProgramRun.KgAssembly, "build", "in", "--out", "out", "--formats", "nt,ttl", "--threads", "1", "--verbose"], folder.Path, []);
        var output = process.StandardOutput.ReadToEndAsync();

        string? first = await process.StandardError.ReadLineAsync();
        await TerminateAsync(process);
        string rest = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.StartsWith("1/", first, StringComparison.Ordinal);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("KG9008", rest, StringComparison.Ordinal);
        Assert.Empty(await output);
        Assert.Equal("before", File.ReadAllText(folder.At("out/graph.nt")));
        Assert.Equal(["graph.nt"], Directory.EnumerateFileSystemEntries(folder.At("out")).Select(path => Path.GetFileName(path)));
    }

    private static void WriteArticles(string folder)
    {
        Directory.CreateDirectory(folder);
        for (int number = 0; number < Articles; number++)
        {
            string name = number.ToString("D3", CultureInfo.InvariantCulture);
            string text = string.Join("\n\n", Enumerable.Range(1, 20).Select(day => $"Ghana and Finland met in Accra on March {day}, 2012, and agreed on round {name} of the talks."));
            File.WriteAllText(Path.Combine(folder, $"{name}.md"), $"---\ntitle: Round {name}\ndate: 2012-04-01\n---\n{text}\n");
        }
    }

    /// <summary>Sends what a shell sends for <c>kill</c>; Ctrl-C goes the same way, but is ignored in programs that were started in the background.</summary>
    private static async Task TerminateAsync(Process process)
    {
        var kill = await ProgramRun.OfAsync("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)], Path.GetTempPath());
        Assert.Equal(0, kill.Code);
    }
}
