using KnowledgeGraph.Export;
using KnowledgeGraph.Rdf;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Interop.Tests;

public sealed class QuikGraphConversionTests
{
    private static Dataset Committed => RdfFile.Load(Path.Combine(RepositoryPaths.Root, "output", "graph.ttl")).Dataset;

    [Fact]
    public void Every_triple_between_two_things_is_an_edge()
    {
        var dataset = TurtleParser.Parse("@prefix ex: <https://example.org/> . ex:a ex:p ex:b ; ex:q ex:b ; ex:r \"text\" . ex:c ex:r 1 .").Dataset;

        var graph = dataset.ToQuikGraph();

        Assert.Equal(["https://example.org/a", "https://example.org/b", "https://example.org/c"], graph.Vertices.Cast<Iri>().Select(iri => iri.Value).Order());
        Assert.Equal(["https://example.org/p", "https://example.org/q"], graph.Edges.Select(edge => edge.Tag.Value).Order());
    }

    [Fact]
    public void An_algorithm_of_QuikGraph_runs_over_a_diagram()
    {
        var diagram = DiagramBuilder.Build(Committed, new DiagramOptions());

        var graph = diagram.ToQuikGraph();
        var components = new Dictionary<DiagramNode, int>();
        int count = graph.WeaklyConnectedComponents(components);

        Assert.Equal(diagram.Nodes.Length, graph.VertexCount);
        Assert.Equal(diagram.Edges.Length, graph.EdgeCount);
        Assert.InRange(count, 1, diagram.Nodes.Length);
    }

    [Fact]
    public void The_formatter_draws_every_node_and_edge_in_our_colours()
    {
        var diagram = DiagramBuilder.Build(Committed, new DiagramOptions());
        var looks = new DiagramLooks(diagram.Theme);

        string dot = diagram.ToGraphviz().Generate();

        Assert.Equal(diagram.Edges.Length, dot.Split(" -> ").Length - 1);
        Assert.Equal(diagram.Nodes.Length, dot.Split("fillcolor=").Length - 1);
        Assert.All(diagram.Nodes.Select(node => looks.Of(node).Fill).Where(fill => fill != "#FFFFFF"), fill => Assert.Contains($"fillcolor=\"{fill}FF\"", dot, StringComparison.Ordinal));
    }
}
