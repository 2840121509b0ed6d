namespace KnowledgeGraph.Rdf.Tests;

public sealed class DatasetTests
{
    private static readonly Iri A = Iri.Parse("urn:a");
    private static readonly Iri B = Iri.Parse("urn:b");
    private static readonly Iri P = Iri.Parse("urn:p");
    private static readonly Iri Q = Iri.Parse("urn:q");
    private static readonly Iri G = Iri.Parse("urn:g");

    [Fact]
    public void A_quad_is_added_once()
    {
        var dataset = new Dataset();

        Assert.True(dataset.Add(A, P, B));
        Assert.False(dataset.Add(A, P, B));
        Assert.True(dataset.Add(A, P, B, G));
        Assert.Equal(2, dataset.Count);
    }

    [Fact]
    public void Every_access_pattern_gives_what_a_scan_gives()
    {
        Iri[] names = [A, B, G];
        var dataset = new Dataset();
        foreach (var s in names) foreach (var p in new[] { P, Q }) foreach (var o in names) foreach (Term? g in new Term?[] { null, G, A }) if (s != o || g != A) dataset.Add(s, p, o, g);
        var all = dataset.ToList();

        foreach (var s in new Term?[] { null, A, B, Q }) foreach (var p in new[] { null, P, A }) foreach (var o in new Term?[] { null, A, G })
            foreach (var g in new[] { GraphSelector.Any, GraphSelector.Default, GraphSelector.Of(G), GraphSelector.Of(Q) })
            {
                var expected = all.Where(quad => (s is null || quad.Subject == s) && (p is null || quad.Predicate == p) && (o is null || quad.Object == o)
                    && (!g.IsOne || quad.Graph == g.Name));

                Assert.Equal(expected.Order(), dataset.Match(g, s, p, o).Order());
            }
    }

    [Fact]
    public void A_quad_added_during_an_enumeration_is_not_seen_by_it()
    {
        var dataset = new Dataset { { A, P, B } };

        foreach (var quad in dataset) dataset.Add(quad.Subject, Q, quad.Object);

        Assert.Equal(2, dataset.Count);
    }

    [Fact]
    public void Graphs_and_their_union_are_views_of_one_dataset()
    {
        var dataset = new Dataset { { A, P, B }, { A, P, B, G }, { B, Q, A, G } };

        Assert.Equal([G], dataset.GraphNames);
        Assert.Equal(2, dataset.Graph(G).Count());
        Assert.Single(dataset.DefaultGraph);
        Assert.Equal([new Triple(A, P, B), new Triple(B, Q, A)], dataset.Union());
        Assert.Equal([B], dataset.Objects(A, P));
        Assert.Null(dataset.Object(A, Q));
        Assert.Equal([A], dataset.Subjects(P, B));
    }

    [Fact]
    public void A_literal_subject_is_refused()
    {
        var dataset = new Dataset();

        Assert.Throws<ArgumentException>(() => dataset.Add(Literal.String("x"), P, B));
        Assert.Empty(dataset);
    }

    [Fact]
    public void Merging_keeps_blank_nodes_of_two_documents_apart()
    {
        var left = TurtleParser.Parse("_:x <urn:p> _:y .").Dataset;
        var right = TurtleParser.Parse("_:x <urn:p> <<( _:x <urn:q> _:z )>> .").Dataset;

        left.Merge(right);

        Assert.Equal("_:b1 <urn:p> <<( _:b1 <urn:q> _:z )>> .", left.Last().ToString());
    }

    [Fact]
    public void A_list_is_walked_to_its_end_and_not_round_in_circles()
    {
        var dataset = TurtleParser.Parse("<urn:a> <urn:p> (1 2) . _:c <" + RdfVocabulary.First.Value + "> 3 ; <" + RdfVocabulary.Rest.Value + "> _:c .").Dataset;

        Assert.Equal([Literal.Integer(1), Literal.Integer(2)], dataset.List(dataset.Object(A, P)!));
        Assert.Equal([Literal.Integer(3)], dataset.List(new BlankNode("c")));
    }
}
