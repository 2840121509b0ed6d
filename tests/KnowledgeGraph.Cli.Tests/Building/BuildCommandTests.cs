using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Building;

public sealed class BuildCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task It_writes_the_formats_that_were_asked_for_and_the_report()
    {
        string article = _workspace.Add("river.md", Workspace.River);

        var run = await CommandRun.OfAsync("build", article, "--out", _workspace.Out, "--formats", "nt,dot");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(["graph.dot", "graph.nt", "report.json"], _workspace.OutputFiles);
    }

    [Fact]
    public async Task A_bad_article_is_reported_and_the_others_are_written()
    {
        _workspace.Add("in/river.md", Workspace.River);
        string bad = _workspace.AddBad("in/broken.txt");
        _workspace.Add("in/harbour.md", Workspace.Harbour);

        var run = await CommandRun.OfAsync("build", _workspace.At("in"), _workspace.At("in/missing.txt"), "--out", _workspace.Out, "--formats", "nt");

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains($"{bad}: KG2003", run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.txt: KG2008", run.Error, StringComparison.Ordinal);
        var report = JObject.Parse(_workspace.Read("report.json"));
        Assert.Equal(["harbour", "river"], report["articles"]!.Select(article => (string?)article["slug"]));
        Assert.Equal(2, report["failed"]!.Count());
    }

    [Fact]
    public async Task What_is_less_sure_than_asked_for_is_left_out()
    {
        string article = _workspace.Add("river.md", Workspace.River);

        await CommandRun.OfAsync("build", article, "--out", _workspace.Out, "--formats", "nt");
        var run = await CommandRun.OfAsync("build", article, "--out", _workspace.At("sure"), "--formats", "nt", "--min-confidence", "1");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("ontology#Statement>", _workspace.Read("graph.nt"), StringComparison.Ordinal);
        Assert.DoesNotContain("ontology#Statement>", File.ReadAllText(Path.Combine(_workspace.At("sure"), "graph.nt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_can_be_read_nothing_is_written()
    {
        string bad = _workspace.AddBad("broken.txt");

        var run = await CommandRun.OfAsync("build", bad, "--out", _workspace.Out);

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("KG9003", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.Out));
    }

    [Fact]
    public async Task A_warning_is_an_error_only_when_strictness_was_asked_for()
    {
        string undated = _workspace.Add("undated.txt", "Kenya and Portugal met in Lisbon\n\nThe talks between Kenya and Portugal went on for two days in the capital.\n");

        var lenient = await CommandRun.OfAsync("build", undated, "--out", _workspace.Out, "--formats", "nt");
        var strict = await CommandRun.OfAsync("build", undated, "--out", _workspace.At("strict"), "--formats", "nt", "--strict");

        Assert.Equal(ExitCode.Done, lenient.Code);
        Assert.Contains("no date", lenient.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Errors, strict.Code);
        Assert.Contains("--strict", strict.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_workspace.At("strict"), "graph.nt")));
    }

    [Fact]
    public async Task Quiet_prints_nothing_when_all_is_well()
    {
        string article = _workspace.Add("river.md", Workspace.River);

        var run = await CommandRun.OfAsync("build", article, "--out", _workspace.Out, "--formats", "nt", "--quiet");

        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), run);
    }

    [Fact]
    public async Task Redirected_output_is_plain_text_and_a_terminal_gets_a_drawn_table()
    {
        string article = _workspace.Add("river.md", Workspace.River);
        string[] line = ["build", article, "--out", _workspace.Out, "--formats", "nt"];

        var plain = await CommandRun.OfAsync(line);
        var drawn = await CommandRun.OfAsync(line, interactive: true, CancellationToken.None);

        Assert.StartsWith("Article  Nodes", plain.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.Contains('│', drawn.Output);
    }

    [Fact]
    public async Task Cancelled_before_the_end_it_leaves_what_was_there()
    {
        string article = _workspace.Add("river.md", Workspace.River);
        _workspace.Add("out/graph.nt", "before");
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        var run = await CommandRun.OfAsync(["build", article, "--out", _workspace.Out, "--formats", "nt"], interactive: false, cancellation.Token);

        Assert.Equal(ExitCode.Cancelled, run.Code);
        Assert.Equal("before", _workspace.Read("graph.nt"));
        Assert.Equal(["graph.nt"], _workspace.OutputFiles);
    }

    [Fact]
    public async Task A_stack_trace_is_printed_only_when_asked_for()
    {
        string article = _workspace.Add("river.md", Workspace.River);
        Directory.CreateDirectory(Path.Combine(_workspace.Out, "graph.nt"));
        string[] line = ["build", article, "--out", _workspace.Out, "--formats", "nt"];

        var plain = await CommandRun.OfAsync(line);
        var verbose = await CommandRun.OfAsync([.. line, "--verbose"]);

        Assert.Equal(ExitCode.Errors, plain.Code);
        Assert.Contains("KG9005", plain.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", plain.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", verbose.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_base_begins_the_addresses_of_the_graph_and_the_prefix_of_its_turtle()
    {
        string article = _workspace.Add("river.md", Workspace.River);

        await CommandRun.OfAsync("build", article, "--out", _workspace.Out, "--formats", "nt,ttl", "--base", "https://example.org/news/");

        Assert.Contains("<https://example.org/news/article/river>", _workspace.Read("graph.nt"), StringComparison.Ordinal);
        Assert.Contains("@prefix article: <https://example.org/news/article/> .", _workspace.Read("graph.ttl"), StringComparison.Ordinal);
    }
}
