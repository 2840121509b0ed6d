namespace KnowledgeGraph.Cli.Tests.Rendering;

public sealed class RenderViewTests : IDisposable
{
    private const string Graph = """
        @prefix kg: <https://w3id.org/newskg/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix ex: <https://example.org/> .
        ex:pact a kg:Treaty ; skos:prefLabel "Reef Pact" ; kg:party ex:north , ex:south ; kg:signedOn "1951"^^<http://www.w3.org/2001/XMLSchema#gYear> .
        ex:north a kg:Country ; skos:prefLabel "North" . ex:south a kg:Country ; skos:prefLabel "South" .
        ex:ann a kg:Person ; skos:prefLabel "Ann Reyk" ; kg:criticizes ex:north .
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("Ann Reyk", "--view", "overview")]
    [InlineData("time-1951", "--view", "timeline")]
    [InlineData("Reef Pact", "--view", "agreement", "reef pact")]
    [InlineData("Ann Reyk", "--view", "ego", "ann reyk")]
    [InlineData("Ann Reyk", "--view", "ego", "--focus", "ann reyk")]
    [InlineData("layout=sfdp", "--view", "summary", "-K", "sfdp")]
    [InlineData("Reefs", "--title", "Reefs")]
    public async Task A_view_is_drawn(string expected, params string[] options)
    {
        var (run, dot) = await RenderAsync(options);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains(expected, dot, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'map' is no view", "--view", "map")]
    [InlineData("the view ego draws what lies around one thing", "--view", "ego")]
    [InlineData("the view overview takes no name, and 'Ann' stands after it", "--view", "overview", "Ann")]
    [InlineData("'June' is no date; --since expects YYYY", "--since", "June")]
    [InlineData("--min-confidence expects a number from 0 to 1", "--min-confidence", "7")]
    [InlineData("--max-nodes is 0; expected 1 or more", "--max-nodes", "0")]
    public async Task Wrong_options_are_wrong_usage(string expected, params string[] options)
    {
        var (run, _) = await RenderAsync(options);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KG6004", "--view", "agreement", "North")]
    [InlineData("KG6003", "--articles", "Nowhere Post")]
    [InlineData("KG6006", "--view", "timeline", "--since", "2050")]
    public async Task What_the_graph_has_not_is_an_error(string expected, params string[] options)
    {
        var (run, _) = await RenderAsync(options);

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    private async Task<(CommandRun Run, string Dot)> RenderAsync(string[] options)
    {
        string picture = _workspace.At("picture.dot");
        var run = await CommandRun.OfAsync(["render", _workspace.Add("graph.ttl", Graph), "-o", picture, .. options]);
        return (run, File.Exists(picture) ? await File.ReadAllTextAsync(picture) : "");
    }
}
