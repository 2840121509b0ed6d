using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests.Loading;

public sealed class LoadPlanTests
{
    private const string Sample = """
        @prefix ex: <https://example.org/> .
        ex:a ex:p 1 , 2 , 3 .
        ex:g { ex:a ex:p 1 . ex:b ex:p 5 . }
        """;

    private static readonly Iri Names = Iri.Parse("https://example.org/names");

    [Fact]
    public void Every_graph_is_planned_under_its_name()
    {
        var plan = PlanOf(Sample, new StoreLoadOptions());

        Assert.Equal([(null, 3), ("https://example.org/g", 2)], plan.Graphs.Select(graph => (graph.Name?.Value, graph.TripleCount)));
    }

    [Fact]
    public void One_graph_takes_the_union()
    {
        var plan = PlanOf(Sample, new StoreLoadOptions { OneGraph = Names });

        Assert.Equal([(Names.Value, 4)], plan.Graphs.Select(graph => (graph.Name?.Value!, graph.TripleCount)));
    }

    [Fact]
    public void The_default_graph_goes_where_it_is_told()
    {
        var plan = PlanOf(Sample, new StoreLoadOptions { DefaultGraph = Names });

        Assert.Equal([Names.Value, "https://example.org/g"], plan.Graphs.Select(graph => graph.Name?.Value!));
    }

    [Fact]
    public void The_default_graph_does_not_mix_with_a_named_one()
    {
        var error = Assert.Throws<LoadException>(() => PlanOf(Sample, new StoreLoadOptions { DefaultGraph = Iri.Parse("https://example.org/g") }));

        Assert.Equal("KG6302", error.Code);
    }

    [Fact]
    public void A_graph_without_a_name_is_refused()
    {
        var error = Assert.Throws<LoadException>(() => PlanOf("_:g { <https://example.org/a> <https://example.org/p> 1 }", new StoreLoadOptions()));

        Assert.Equal("KG6301", error.Code);
    }

    [Fact]
    public void Batches_are_no_larger_than_asked()
    {
        var plan = PlanOf(Sample, new StoreLoadOptions { BatchSize = 2 });

        Assert.Equal([(2, true), (1, false), (2, true)], plan.Batches.Select(batch => (batch.Triples.Length, batch.IsFirst)));
    }

    [Fact]
    public void The_digest_tells_plans_apart()
    {
        string digest = PlanOf(Sample, new StoreLoadOptions()).Digest;

        Assert.Equal(digest, PlanOf(Sample, new StoreLoadOptions()).Digest);
        Assert.NotEqual(digest, PlanOf(Sample, new StoreLoadOptions { BatchSize = 2 }).Digest);
        Assert.NotEqual(digest, PlanOf(Sample.Replace("ex:b", "ex:c", StringComparison.Ordinal), new StoreLoadOptions()).Digest);
    }

    private static LoadPlan PlanOf(string trig, StoreLoadOptions options) => LoadPlan.Of(TriGParser.Parse(trig).Dataset, options);
}
