namespace KnowledgeGraph.Cli.Tests.Building;

public sealed class OpenRelationsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task They_are_written_when_asked_for_and_fit_their_shape_and_no_diagram_shows_them()
    {
        string article = _workspace.Add("cup.txt", "Norway defeated Chile on Monday.\n");

        await CommandRun.OfAsync("build", article, "--out", _workspace.Out, "--formats", "ttl,nt,trig,dot", "-q");
        string[] plain = [.. _workspace.OutputFiles.Select(_workspace.Read)];
        var run = await CommandRun.OfAsync("build", article, "--out", _workspace.Out, "--formats", "ttl,nt,trig,dot", "-q", "--open");
        var check = await CommandRun.OfAsync("validate", Path.Combine(_workspace.Out, "graph.trig"));

        Assert.Equal((ExitCode.Done, ExitCode.Done), (run.Code, check.Code));
        Assert.DoesNotContain(plain, text => text.Contains("OpenRelation", StringComparison.Ordinal) || text.Contains("defeat\"", StringComparison.Ordinal));
        Assert.Contains("kg:relationLemma \"defeat\"", _workspace.Read("graph.ttl"), StringComparison.Ordinal);
        Assert.DoesNotContain("defeat", _workspace.Read("graph.dot"), StringComparison.Ordinal);
    }
}
