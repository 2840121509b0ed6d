using KnowledgeGraph.Cli.Building;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Tests.Building;

public sealed class TripleCountTests
{
    private static readonly Iri A = Iri.Parse("http://example.org/a"), B = Iri.Parse("http://example.org/b"), P = Iri.Parse("http://example.org/p");

    [Fact]
    public void A_triple_that_stands_in_several_graphs_counts_once()
    {
        var dataset = new Dataset();
        dataset.Add(A, P, B);
        dataset.Add(A, P, B, A);
        dataset.Add(A, P, B, B);
        dataset.Add(A, P, A);
        dataset.Add(B, P, A, B);
        dataset.Add(B, P, B, B);

        int count = TripleCount.Of(dataset.Snapshot());

        Assert.Equal(4, count);
        Assert.Equal(dataset.Union().Count(), count);
    }

    [Fact]
    public void An_empty_graph_has_none() => Assert.Equal(0, TripleCount.Of(new Dataset().Snapshot()));
}
