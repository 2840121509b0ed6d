namespace KnowledgeGraph.Cli.Tests.Exporting;

public sealed class ExportCommandTests : IDisposable
{
    private const string Graph = "@prefix ex: <http://example.org/> . ex:north a ex:Pier ; ex:near ex:south ; ex:note \"a\\u0007b\" .";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("graphml", "http://graphml.graphdrawing.org/xmlns")]
    [InlineData("gexf", "http://www.gexf.net/1.2draft")]
    [InlineData("jsonld", "\"@context\"")]
    [InlineData("nq", "<http://example.org/near>")]
    [InlineData("cytoscape", "\"elements\"")]
    [InlineData("cypher", "MERGE (n:Resource")]
    public async Task A_format_of_one_file_is_written_to_standard_output(string format, string expected)
    {
        var run = await CommandRun.OfAsync("export", _workspace.Add("graph.ttl", Graph), "--to", format, "-o", "-");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "edges.csv nodes.csv")]
    [InlineData("neo4j", "import.args load.cypher nodes.csv relationships.csv")]
    [InlineData("neptune", "gremlin-edges.csv gremlin-vertices.csv opencypher-nodes.csv opencypher-relationships.csv")]
    public async Task A_format_of_several_files_is_a_folder(string format, string expected)
    {
        var run = await CommandRun.OfAsync("export", _workspace.Add("graph.ttl", Graph), "--to", format, "-o", _workspace.Out);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Equal(expected, string.Join(' ', _workspace.OutputFiles));
    }

    [Fact]
    public async Task A_folder_cannot_be_standard_output()
    {
        var run = await CommandRun.OfAsync("export", _workspace.Add("graph.ttl", Graph), "--to", "csv", "-o", "-");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("csv is written as a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_context_of_JSON_LD_stands_beside_the_document()
    {
        await CommandRun.OfAsync("export", _workspace.Add("graph.ttl", Graph), "--to", "jsonld", "-o", Path.Combine(_workspace.Out, "piers.jsonld"));

        Assert.Equal(["piers.context.jsonld", "piers.jsonld"], _workspace.OutputFiles);
        Assert.Contains("\"@context\"", _workspace.Read("piers.context.jsonld"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_RDF_XML_cannot_say_is_an_error_and_nothing_is_written()
    {
        var run = await CommandRun.OfAsync("export", _workspace.Add("graph.ttl", Graph), "--to", "rdfxml", "-o", _workspace.At("graph.rdf"));

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith("KG9040: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.At("graph.rdf")));
    }

    [Fact]
    public async Task GEXF_1_3_is_written_on_request()
    {
        var run = await CommandRun.OfAsync("export", _workspace.Add("graph.ttl", Graph), "--to", "gexf", "--gexf", "1.3", "-o", "-");

        Assert.Contains("xmlns=\"http://gexf.net/1.3\"", run.Output, StringComparison.Ordinal);
    }
}
