using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class RdfIsomorphismTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(25).WithReplay(20310207, 5);

    [Fact]
    public void Renaming_blank_nodes_and_shuffling_changes_nothing() => Prop.ForAll(GraphGenerators.Quads(), quads =>
        Assert.Null(RdfIsomorphism.Explain(quads, BlankNodes.Relabelled(quads)))).Check(Thorough);

    [Fact]
    public void A_quad_less_is_noticed() => Prop.ForAll(GraphGenerators.Quads(), quads =>
    {
        Quad[] distinct = [.. quads.Distinct()];
        if (distinct.Length == 0) return;

        Assert.False(RdfIsomorphism.AreIsomorphic(distinct, BlankNodes.Relabelled(distinct[1..])));
    }).Check(Thorough);

    [Fact]
    public void Small_graphs_are_isomorphic_where_some_renaming_says_so() => Prop.ForAll(SmallGraph().ToArbitrary(), SmallGraph().ToArbitrary(), (left, right) =>
        Assert.Equal(BlankNodes.AnyRenaming(left, right), RdfIsomorphism.AreIsomorphic(left, right))).Check(Thorough.WithMaxTest(3000));

    [Theory]
    [InlineData(6)]
    [InlineData(50)]
    public void One_ring_is_not_two_rings_of_half_the_length(int length)
    {
        var one = Ring("a", length);
        Quad[] two = [.. Ring("b", length / 2), .. Ring("c", length / 2)];

        Assert.False(RdfIsomorphism.AreIsomorphic(one, two));
        Assert.True(RdfIsomorphism.AreIsomorphic(two, [.. BlankNodes.Relabelled(two)]));
        Assert.Equal("the quads look alike one by one, but no renaming of blank nodes makes all of them equal", RdfIsomorphism.Explain(one, two));
    }

    [Fact]
    public void A_long_list_of_equal_members_takes_no_time()
    {
        string list = "<urn:s> <urn:p> (" + string.Concat(Enumerable.Repeat(" 1", 20_000)) + ") .";
        var left = TurtleParser.Parse(list).Dataset;

        Assert.True(RdfIsomorphism.AreIsomorphic(left, BlankNodes.Relabelled([.. left])));
    }

    [Fact]
    public void Many_nodes_that_say_the_same_take_no_time()
    {
        Quad[] quads = [.. Enumerable.Range(0, 20_000).Select(i => new Quad(new BlankNode("n" + i.ToString(CultureInfo.InvariantCulture)), RdfsVocabulary.Label, Literal.String("x")))];

        Assert.True(RdfIsomorphism.AreIsomorphic(quads, BlankNodes.Relabelled(quads)));
        Assert.False(RdfIsomorphism.AreIsomorphic(quads, BlankNodes.Relabelled(quads[1..])));
    }

    [Fact]
    public void Many_pairs_of_nodes_that_say_the_same_take_little_time()
    {
        Quad[] quads = [.. Enumerable.Range(0, 2000).SelectMany(i => Ring("n" + i.ToString(CultureInfo.InvariantCulture) + "-", 2))];

        Assert.True(RdfIsomorphism.AreIsomorphic(quads, BlankNodes.Relabelled(quads)));
    }

    [Theory]
    [InlineData("<urn:a> <urn:p> <<( _:a <urn:q> _:b )>> .", "<urn:a> <urn:p> <<( _:c <urn:q> _:d )>> .", true)]
    [InlineData("<urn:a> <urn:p> <<( _:a <urn:q> _:b )>> .", "<urn:a> <urn:p> <<( _:c <urn:q> _:c )>> .", false)]
    [InlineData("<urn:a> <urn:p> <<( _:a <urn:q> <<( _:b <urn:q> _:a )>> )>> .", "<urn:a> <urn:p> <<( _:a <urn:q> <<( _:a <urn:q> _:b )>> )>> .", false)]
    [InlineData("_:x <urn:p> <<( _:x <urn:q> 1 )>> .", "_:x <urn:p> <<( _:y <urn:q> 1 )>> .", false)]
    public void Blank_nodes_inside_triple_terms_count(string left, string right, bool expected) =>
        Assert.Equal(expected, RdfIsomorphism.AreIsomorphic(TurtleParser.Parse(left).Dataset, TurtleParser.Parse(right).Dataset));

    [Fact]
    public void Graphs_named_by_blank_nodes_are_compared()
    {
        var left = TriGParser.Parse("_:g { _:g <urn:p> _:x }").Dataset;
        var same = TriGParser.Parse("_:x { _:x <urn:p> _:g }").Dataset;
        var other = TriGParser.Parse("_:g { _:x <urn:p> _:g }").Dataset;

        Assert.True(RdfIsomorphism.AreIsomorphic(left, same));
        Assert.False(RdfIsomorphism.AreIsomorphic(left, other));
    }

    private static Gen<Quad[]> SmallGraph()
    {
        var node = Gen.Choose(1, 4).Select(i => new BlankNode("n" + i.ToString(CultureInfo.InvariantCulture)));
        var predicate = Gen.Elements(RdfVocabulary.Value, RdfVocabulary.Type);
        return node.SelectMany(s => predicate.SelectMany(p => node.Select(o => new Quad(s, p, o)))).ArrayOf().Select(quads => quads.Take(6).Distinct().ToArray());
    }

    private static Quad[] Ring(string name, int length)
    {
        BlankNode Node(int i) => new(name + (i % length).ToString(CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(0, length).Select(i => new Quad(Node(i), RdfVocabulary.Value, Node(i + 1)))];
    }
}
