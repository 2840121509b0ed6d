namespace KnowledgeGraph.Databases.Tests;

public sealed class OxigraphTests
{
    [NodeFact("oxigraph")]
    public async Task A_graph_loaded_by_the_Graph_Store_Protocol_is_counted_and_answers_alike()
    {
        using var server = await OxigraphServer.StartAsync();

        string said = await LoadAsync("--to", server.Address + "/store", "--query", server.Address + "/query", "--gzip");

        Assert.Contains("counted there", said, StringComparison.Ordinal);
        await AssertAnswersAlikeAsync(server);
    }

    [NodeFact("oxigraph")]
    public async Task A_graph_loaded_by_SPARQL_Update_in_small_batches_answers_alike()
    {
        using var server = await OxigraphServer.StartAsync();

        string said = await LoadAsync("--to", server.Address + "/update", "--protocol", "update", "--query", server.Address + "/query", "--batch", "250");

        Assert.Contains("counted there", said, StringComparison.Ordinal);
        await AssertAnswersAlikeAsync(server);
    }

    [NodeFact("oxigraph")]
    public async Task Loading_twice_changes_nothing()
    {
        using var server = await OxigraphServer.StartAsync();
        await LoadAsync("--to", server.Address + "/store");

        string said = await LoadAsync("--to", server.Address + "/store", "--batch", "500");

        Assert.Contains("counted there", said, StringComparison.Ordinal);
    }

    [NodeFact("oxigraph")]
    public async Task A_server_that_is_busy_for_a_while_is_waited_for()
    {
        using var server = await OxigraphServer.StartAsync(("STORE_FAULTS", "2"));

        string said = await LoadAsync("--to", server.Address + "/store");

        Assert.Contains("counted there", said, StringComparison.Ordinal);
    }

    [NodeFact("oxigraph")]
    public async Task A_token_comes_from_the_environment()
    {
        using var server = await OxigraphServer.StartAsync(("STORE_TOKEN", "open-sesame"));

        string said = await Kg.RunAsync(["load", Kg.Graph, "--to", server.Address + "/store", "--state", State()], ("KG_STORE_TOKEN", "open-sesame"));

        Assert.Contains("counted there", said, StringComparison.Ordinal);
    }

    private static Task<string> LoadAsync(params string[] more) => Kg.RunAsync(["load", Kg.Graph, "--state", State(), .. more]);

    private static string State() => Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private static async Task AssertAnswersAlikeAsync(OxigraphServer server)
    {
        foreach (string query in Rows.Queries)
        {
            var expected = await Rows.OfKgAsync(query);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, await Rows.OfStoreAsync(server.Address + "/query?union-default-graph", query));
        }
    }
}
