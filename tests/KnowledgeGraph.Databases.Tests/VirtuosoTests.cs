namespace KnowledgeGraph.Databases.Tests;

public sealed class VirtuosoTests
{
    private static readonly (string, string) Password = ("KG_STORE_PASSWORD", "dba");

    [VirtuosoFact]
    public async Task A_graph_loaded_into_Virtuoso_is_counted_and_answers_alike()
    {
        using var server = await VirtuosoServer.StartAsync();
        string[] load =
        [
            "load", Kg.Graph, "--to", server.Address + "/sparql-graph-crud-auth", "--user", "dba", "--query", server.Address + "/sparql",
            "--default-graph", "https://example.org/names", "--batch", "700", "--state", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        ];

        string first = await Kg.RunAsync(load, Password);
        string second = await Kg.RunAsync(load, Password);

        Assert.Contains("counted there", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
        foreach (string query in Rows.Queries)
        {
            var expected = await Rows.OfKgAsync(query);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, await Rows.OfStoreAsync(server.Address + "/sparql", query));
        }
    }
}
