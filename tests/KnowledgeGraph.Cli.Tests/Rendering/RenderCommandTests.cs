namespace KnowledgeGraph.Cli.Tests.Rendering;

public sealed class RenderCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task It_draws_what_build_wrote()
    {
        string graph = await BuildAsync("trig");
        string picture = _workspace.At("all.dot");

        var run = await CommandRun.OfAsync("render", graph, "-o", picture, "--rankdir", "TB", "--theme", "dark");

        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), run);
        string dot = await File.ReadAllTextAsync(picture);
        Assert.Contains("rankdir=TB", dot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_written_or_the_error_says_what_makes_its_script()
    {
        string graph = await BuildAsync("trig");
        string page = _workspace.At("graph.html");
        bool hasScript = File.Exists(Path.Combine(AppContext.BaseDirectory, "explorer", "explorer.js"));

        var run = await CommandRun.OfAsync("render", graph, "-o", page);

        if (hasScript)
        {
            Assert.Equal(new CommandRun(ExitCode.Done, "", ""), run);
            Assert.StartsWith("<!DOCTYPE html>\n", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
            return;
        }

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("KG6210", run.Error, StringComparison.Ordinal);
        Assert.Contains("-p:BuildExplorer=true", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(page));
    }

    [Fact]
    public async Task Build_writes_no_page_unless_it_is_asked_to()
    {
        await CommandRun.OfAsync("build", _workspace.Add("river.md", Workspace.River), "--out", _workspace.Out, "--quiet");

        Assert.Contains("graph.dot", _workspace.OutputFiles);
        Assert.DoesNotContain("graph.html", _workspace.OutputFiles);
    }

    [Fact]
    public async Task A_focus_that_nothing_is_called_is_an_error_that_says_so()
    {
        string graph = await BuildAsync("trig");

        var run = await CommandRun.OfAsync("render", graph, "--focus", "Nobody Atall", "-o", _workspace.At("x.dot"));

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("KG6001", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.At("x.dot")));
    }

    [Fact]
    public async Task A_file_name_that_says_nothing_of_its_kind_needs_the_option()
    {
        string graph = _workspace.Add("empty.nt", "");

        var unsaid = await CommandRun.OfAsync("render", graph, "-o", _workspace.At("picture"));
        var said = await CommandRun.OfAsync("render", graph, "-o", _workspace.At("picture"), "-T", "dot");

        Assert.Equal(ExitCode.Usage, unsaid.Code);
        Assert.Contains("KG9002", unsaid.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, said.Code);
    }

    [Fact]
    public async Task A_fault_in_the_graph_is_reported_with_its_place()
    {
        string graph = _workspace.Add("bad.ttl", "@prefix ex: <http://example.org/> .\nex:a ex:b <not an iri> .\n");

        var run = await CommandRun.OfAsync("render", graph, "-o", _workspace.At("x.dot"));

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith($"{graph}:2:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_wrong_usage()
    {
        string graph = _workspace.Add("graph.docx", "");

        var run = await CommandRun.OfAsync("render", graph, "-o", _workspace.At("x.dot"));

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("KG9009", run.Error, StringComparison.Ordinal);
    }

    private async Task<string> BuildAsync(string format)
    {
        string article = _workspace.Add("river.md", Workspace.River);
        await CommandRun.OfAsync("build", article, "--out", _workspace.Out, "--formats", format, "--quiet");
        return Path.Combine(_workspace.Out, $"graph.{format}");
    }
}
