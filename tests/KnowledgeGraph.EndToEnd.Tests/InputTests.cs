using System.Text.RegularExpressions;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed partial class InputTests
{
    private const string Article = """
        ---
        title: Iceland and Peru agree on fish
        date: 2014-05-06
        ---
        Iceland and Peru signed a treaty on fishing in Lima on May 6, 2014.
        """;

    [Fact]
    public async Task An_article_is_read_from_standard_input()
    {
        using var output = new OutputDirectory();

        var run = await ProgramRun.OfAsync("dotnet", [ProgramRun.KgAssembly, "build", "-", "--out", output.Path, "--formats", "nt"], ProgramRun.Root, Article);

        Assert.Equal(0, run.Code);
        Assert.Contains("Iceland and Peru agree on fish", File.ReadAllText(output.At("graph.nt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_article_among_good_ones_is_named_and_left_out()
    {
        using var folder = new OutputDirectory();
        File.WriteAllText(folder.At("good.md"), Article);
        File.WriteAllBytes(folder.At("bad.txt"), [0x80, 0x81, 0x0A]);

        var run = await ProgramRun.OfAsync("dotnet", [ProgramRun.KgAssembly, "build", ".", "--out", "graph", "--formats", "nt"], folder.Path);

        Assert.Equal(1, run.Code);
        Assert.Contains("bad.txt: KG2003", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("article/good", File.ReadAllText(folder.At("graph/graph.nt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_names_no_place_of_this_machine()
    {
        using var folder = new OutputDirectory();
        File.WriteAllText(folder.At("good.md"), Article);
        File.WriteAllBytes(folder.At("bad.txt"), [0x80, 0x81, 0x0A]);

        await ProgramRun.OfKgAsync("build", folder.At("good.md"), folder.At("bad.txt"), "--out", folder.At("graph"), "--formats", "nt");

        string report = File.ReadAllText(folder.At("graph/report.json"));
        Assert.Contains("good.md", report, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, report, StringComparison.Ordinal);
        Assert.DoesNotMatch(ClockTime(), report);
    }

    [Fact]
    public async Task Wrong_usage_has_a_code_of_its_own()
    {
        var run = await ProgramRun.OfKgAsync("build", "seeds");

        Assert.Equal(2, run.Code);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\d\d:\d\d:\d\d")]
    private static partial Regex ClockTime();
}
