using KnowledgeGraph.Rdf.Storage;

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
    public void Merging_brings_every_kind_of_term_over_and_adds_nothing_twice()
    {
        Term[] objects = [A, Literal.Integer(5), Literal.String("5"), Literal.Typed("05", XsdVocabulary.Integer), Literal.Typed("5", Q), Literal.LanguageTagged("5", "en", TextDirection.RightToLeft)];
        var left = new Dataset { { B, Q, A }, { A, P, objects[3] } };
        var right = new Dataset();
        foreach (var value in objects) right.Add(A, P, value);
        right.Add(new BlankNode("n"), P, B, G);

        left.Merge(right);
        left.Merge(right);

        Assert.Equal(right.Append(new Quad(B, Q, A)).Append(new Quad(new BlankNode("b1"), P, B, G)).Order(), left.Order());
    }

    [Fact]
    public void A_list_is_walked_to_its_end_and_not_round_in_circles()
    {
        var dataset = TurtleParser.Parse("<urn:a> <urn:p> (1 2) . _:c <" + RdfVocabulary.First.Value + "> 3 ; <" + RdfVocabulary.Rest.Value + "> _:c .").Dataset;

        Assert.Equal([Literal.Integer(1), Literal.Integer(2)], dataset.List(dataset.Object(A, P)!));
        Assert.Equal([Literal.Integer(3)], dataset.List(new BlankNode("c")));
    }

    [Fact]
    public void What_was_removed_is_gone_and_may_come_back()
    {
        var dataset = new Dataset { { A, P, B }, { A, P, B, G } };
        dataset.Snapshot();

        Assert.True(dataset.Remove(new Quad(A, P, B)));
        Assert.False(dataset.Remove(new Quad(A, P, B)));
        Assert.Equal([new Quad(A, P, B, G)], dataset);
        Assert.True(dataset.Add(A, P, B));
        Assert.Equal(2, dataset.Count);
    }

    [Fact]
    public void A_graph_that_is_cleared_is_no_longer_named()
    {
        var dataset = new Dataset { { A, P, B }, { A, P, B, G }, { B, Q, A, G }, { A, P, B, A } };

        Assert.Equal(2, dataset.Clear(GraphSelector.Of(G)));
        Assert.Equal([A], dataset.GraphNames);
        Assert.Equal(2, dataset.Clear(GraphSelector.Any));
        Assert.Empty(dataset);
    }

    [Fact]
    public void Numbers_are_added_and_removed_as_terms_are()
    {
        var dataset = new Dataset { { A, P, B } };
        var (a, p, text) = (dataset.Terms.Add(A), dataset.Terms.Add(P), dataset.Terms.Add(Literal.String("x")));

        Assert.True(dataset.Add(a, p, text));
        Assert.False(dataset.Add(a, p, text));
        Assert.True(dataset.Contains(new Quad(A, P, Literal.String("x"))));
        Assert.True(dataset.Remove(a, p, text));
        Assert.Throws<ArgumentException>(() => dataset.Add(text, p, a));
        Assert.Throws<ArgumentException>(() => dataset.Add(a, text, a));
        Assert.Throws<ArgumentException>(() => dataset.Add(a, p, a, text));
        Assert.Throws<ArgumentException>(() => dataset.Add(TermId.None, p, a));
    }

    [Fact]
    public void Many_changes_are_worked_in_without_being_asked()
    {
        var dataset = new Dataset();
        for (int i = 0; i < 2000; i++) dataset.Add(A, P, Literal.Integer(i));

        Assert.Equal(Literal.Integer(0), dataset.Object(A, P));
        for (int i = 0; i < 2000; i += 2) dataset.Remove(new Quad(A, P, Literal.Integer(i)));

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => Literal.Integer((2 * i) + 1)), dataset.Objects(A, P));
    }

    [Fact]
    public async Task A_reader_keeps_its_snapshot_while_a_writer_adds()
    {
        var dataset = new Dataset { { A, P, B } };
        var writer = Task.Run(() =>
        {
            for (int i = 0; i < 3000; i++) dataset.Add(A, P, Literal.Integer(i), i % 2 == 0 ? G : null);
        });
        while (!writer.IsCompleted)
        {
            var snapshot = dataset.Snapshot();
            int count = snapshot.Count;
            Assert.Equal(count, snapshot.Range(IndexOrder.Spo).Count + snapshot.Range(IndexOrder.Gosp).Count);
            Assert.Single(snapshot.Range(IndexOrder.Spo).Column(2).ToArray(), id => snapshot.Terms.Decode(id) == B);
        }

        await writer;

        Assert.Equal(3001, dataset.Snapshot().Count);
    }
}
