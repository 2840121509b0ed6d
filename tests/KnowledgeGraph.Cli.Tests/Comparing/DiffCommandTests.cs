using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Tests.Comparing;

public sealed class DiffCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task What_an_article_adds_is_told_and_the_patch_makes_the_new_graph_of_the_old_one()
    {
        _workspace.Add("articles/harbour.md", Workspace.Harbour);
        await BuildAsync("before");
        _workspace.Add("articles/river.md", Workspace.River);
        _workspace.Add("articles/harbour.md", Workspace.Harbour.Replace("$40 million", "$45 million", StringComparison.Ordinal));
        await BuildAsync("after");

        var words = await CommandRun.OfAsync("diff", _workspace.At("before"), _workspace.At("after"));
        var patch = await CommandRun.OfAsync("diff", _workspace.At("before"), _workspace.At("after"), "--format", "rdf-patch", "-o", _workspace.At("new.rdfp"));

        Assert.Equal((ExitCode.Done, ""), (words.Code, words.Error));
        Assert.Contains("  + Norway and Chile sign a river pact\n", words.Output, StringComparison.Ordinal);
        Assert.Contains("  ~ Kenya pays Portugal 45,000,000 USD", words.Output, StringComparison.Ordinal);
        Assert.Contains("      “Kenya paid $45 million to Portugal for a harbour.” — Kenya pays for a harbour (3 February 2020)\n", words.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("300 troops", words.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, ""), (patch.Code, patch.Output));
        var graph = RdfFile.Load(_workspace.At("before/graph.trig")).Dataset;
        using var file = File.OpenText(_workspace.At("new.rdfp"));
        RdfPatchReader.Read(file, "new.rdfp").ApplyTo(graph);
        Assert.Null(RdfIsomorphism.Explain(RdfFile.Load(_workspace.At("after/graph.trig")).Dataset, graph));
    }

    [Theory]
    [InlineData("a", "a", ExitCode.Done)]
    [InlineData("a", "b", ExitCode.Errors)]
    public async Task The_exit_code_tells_of_differences_where_that_is_asked_for(string one, string other, int code)
    {
        _workspace.Add("a.nt", "<x:a> <x:p> _:b .\n");
        _workspace.Add("b.nt", "<x:a> <x:p> <x:b> .\n");

        var asked = await CommandRun.OfAsync("diff", _workspace.At(one + ".nt"), _workspace.At(other + ".nt"), "--exit-code");
        var unasked = await CommandRun.OfAsync("diff", _workspace.At(one + ".nt"), _workspace.At(other + ".nt"));

        Assert.Equal((code, ExitCode.Done), (asked.Code, unasked.Code));
    }

    [Fact]
    public async Task Programs_get_json()
    {
        string graph = _workspace.Add("a.nt", "");

        var run = await CommandRun.OfAsync("diff", graph, graph, "-f", "json");

        Assert.Equal(0, System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task A_graph_that_is_not_there_is_wrong_usage()
    {
        var run = await CommandRun.OfAsync("diff", "nowhere", "nowhere-else");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("there is no file or folder 'nowhere-else'", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> BuildAsync(string folder) => CommandRun.OfAsync("build", _workspace.At("articles"), "--out", _workspace.At(folder), "--formats", "trig", "-q");
}
