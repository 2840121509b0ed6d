using System.Globalization;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class ExportTests : IDisposable
{
    private const string CountNodesAndEdges = """
        import sys, networkx as nx
        graph = nx.read_graphml(sys.argv[1], force_multigraph=True) if sys.argv[1].endswith("graphml") else nx.read_gexf(sys.argv[1])
        people = sum(":Person" in labels for _, labels in graph.nodes(data="labels"))
        print(graph.number_of_nodes(), graph.number_of_edges(), people)
        """;

    private const string CompareGraphs = """
        import sys, rdflib
        from rdflib.compare import isomorphic
        syntax = sys.argv[2]
        read = rdflib.ConjunctiveGraph() if syntax == "nquads" else rdflib.Graph()
        read.parse(sys.argv[1], format=syntax)
        union = rdflib.Graph()
        for triple in read.triples((None, None, None)):
            union.add(triple)
        print(len(union), isomorphic(union, rdflib.Graph().parse(sys.argv[3], format="nt")))
        """;

    private static readonly string Output = Path.Combine(ProgramRun.Root, "output");

    private readonly OutputDirectory _folder = new();

    public void Dispose() => _folder.Dispose();

    [PythonFact("networkx")]
    public async Task NetworkX_counts_the_nodes_and_edges_of_GraphML()
    {
        await AssertCountsAsync("graphml", "graph.graphml");
    }

    [PythonFact("networkx")]
    public async Task NetworkX_counts_the_nodes_and_edges_of_folded_GraphML()
    {
        await AssertCountsAsync("graphml", "graph.graphml", "--fold");
    }

    [PythonFact("networkx")]
    public async Task NetworkX_counts_the_nodes_and_edges_of_GEXF()
    {
        await AssertCountsAsync("gexf", "graph.gexf");
    }

    [PythonFact("rdflib")]
    public async Task Rdflib_reads_the_graph_from_RDF_XML()
    {
        await AssertSameGraphAsync("rdfxml", "xml");
    }

    [PythonFact("rdflib")]
    public async Task Rdflib_reads_the_graph_from_N_Quads()
    {
        await AssertSameGraphAsync("nq", "nquads");
    }

    [PartFact("rapper")]
    public async Task Rapper_counts_the_triples_of_RDF_XML()
    {
        await ExportAsync("rdfxml", "graph.rdf");

        var run = await ProgramRun.OfAsync("rapper", ["-c", "-i", "rdfxml", _folder.At("graph.rdf")], Output);

        Assert.Equal(0, run.Code);
        Assert.Contains($"returned {Triples()} triples", run.Error, StringComparison.Ordinal);
    }

    private async Task AssertCountsAsync(string format, string file, params string[] options)
    {
        await ExportAsync(format, file, options);
        await ExportAsync("csv", "csv", options);

        var run = await ProgramRun.OfAsync(PythonFactAttribute.Interpreter, ["-c", CountNodesAndEdges, _folder.At(file)], Output);

        int[] rows = [.. new[] { "nodes.csv", "edges.csv" }.Select(name => Lines(Path.Combine(_folder.At("csv"), name)) - 1)];
        int people = File.ReadLines(Path.Combine(Output, "graph.nt")).Count(line => line.EndsWith("#type> <https://w3id.org/newskg/ontology#Person> .", StringComparison.Ordinal));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{rows[0]} {rows[1]} {people}"), run.Output.Trim());
    }

    private async Task AssertSameGraphAsync(string format, string syntax)
    {
        await ExportAsync(format, "graph.out");

        var run = await ProgramRun.OfAsync(PythonFactAttribute.Interpreter, ["-c", CompareGraphs, _folder.At("graph.out"), syntax, Path.Combine(Output, "graph.nt")], Output);

        Assert.Equal($"{Triples()} True", run.Output.Trim());
    }

    private async Task ExportAsync(string format, string name, params string[] options)
    {
        var run = await ProgramRun.OfKgAsync(["export", Path.Combine("output", "graph.trig"), "--to", format, "-o", _folder.At(name), .. options]);
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    private static int Triples() => Lines(Path.Combine(Output, "graph.nt"));

    private static int Lines(string path) => File.ReadLines(path).Count();
}
