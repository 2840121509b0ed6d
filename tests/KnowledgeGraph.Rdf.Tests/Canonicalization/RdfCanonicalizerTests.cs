using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class RdfCanonicalizerTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(20).WithReplay(20310208, 5);

    [Fact]
    public void Renaming_and_shuffling_never_change_the_canonical_form() => Prop.ForAll(Datasets(), quads =>
        Assert.Equal(RdfCanonicalizer.Canonicalize(quads).ToNQuads(), RdfCanonicalizer.Canonicalize(BlankNodes.Relabelled(quads)).ToNQuads())).Check(Thorough);

    [Fact]
    public void The_canonical_form_says_what_the_input_said() => Prop.ForAll(Datasets(), quads =>
        Assert.Null(RdfIsomorphism.Explain(quads, NQuadsParser.Parse(RdfCanonicalizer.Canonicalize(quads).ToNQuads()).Dataset))).Check(Thorough);

    [Fact]
    public void Canonical_forms_are_equal_exactly_where_datasets_are_isomorphic() => Prop.ForAll(SmallGraphs(), SmallGraphs(), (left, right) =>
        Assert.Equal(
            RdfIsomorphism.AreIsomorphic(left, right),
            RdfCanonicalizer.Canonicalize(left).ToNQuads() == RdfCanonicalizer.Canonicalize(right).ToNQuads())).Check(Thorough.WithMaxTest(2000));

    // The hash of a node is that of its quads with _:a for itself and _:z for all others; labels are given in the order of the hashes.
    [Fact]
    public void Nodes_that_differ_are_numbered_by_the_hash_of_their_quads()
    {
        var quads = TurtleParser.Parse("_:x <urn:knows> _:y . _:y <urn:name> \"Vesna\" .").Dataset;
        string x = Sha256("_:a <urn:knows> _:z .\n");
        string y = Sha256("_:a <urn:name> \"Vesna\" .\n_:z <urn:knows> _:a .\n");

        var canonical = RdfCanonicalizer.Canonicalize(quads);

        bool xFirst = string.CompareOrdinal(x, y) < 0;
        Assert.Equal(xFirst ? "c14n0" : "c14n1", canonical.IssuedIdentifiers[new BlankNode("x")].Label);
        Assert.Equal(xFirst ? "c14n1" : "c14n0", canonical.IssuedIdentifiers[new BlankNode("y")].Label);
    }

    // Two nodes that refer to each other: each path is the hash of the other seen from here (section 4.7), then "_:b1" and the hash of the way back (section 4.8).
    [Fact]
    public void Nodes_that_look_alike_are_numbered_by_the_paths_between_them()
    {
        var quads = TurtleParser.Parse("_:x <urn:p> _:y . _:y <urn:p> _:x . _:x <urn:q> _:y .").Dataset;

        var canonical = RdfCanonicalizer.Canonicalize(quads);
        var again = RdfCanonicalizer.Canonicalize(TurtleParser.Parse("_:y <urn:p> _:x . _:x <urn:p> _:y . _:y <urn:q> _:x .").Dataset);

        Assert.Equal(canonical.ToNQuads(), again.ToNQuads());
        Assert.Equal(canonical.IssuedIdentifiers[new BlankNode("x")], again.IssuedIdentifiers[new BlankNode("y")]);
    }

    // The hashes of n2 and n4 are equal, since they do not tell which quad is in which graph.
    [Fact]
    public void Nodes_that_differ_only_by_the_graph_of_each_quad_are_told_apart()
    {
        const string first = "_:n2 <urn:p> _:n4 _:n1 .\n";
        const string second = "_:n4 <urn:p> _:n2 _:n6 .\n";
        const string third = "_:n1 <urn:p> 'x' .\n";
        string Canonical(string text) => RdfCanonicalizer.Canonicalize(NQuadsParser.Parse(text.Replace('\'', '"')).Dataset).ToNQuads();

        Assert.Equal(Canonical(first + second + third), Canonical(second.Replace("n2", "n0", StringComparison.Ordinal) + third + first.Replace("n2", "n0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_are_sorted_and_none_comes_twice()
    {
        var quads = NQuadsParser.Parse("<urn:b> <urn:p> _:x <urn:g> .\n<urn:a> <urn:p> \"é\\n\" .\n<urn:b> <urn:p> _:x <urn:g> .\n").Dataset;

        Assert.Equal("<urn:a> <urn:p> \"é\\n\" .\n<urn:b> <urn:p> _:c14n0 <urn:g> .\n", RdfCanonicalizer.Canonicalize(quads).ToNQuads());
    }

    [Fact]
    public void SHA_384_may_give_another_order_but_the_same_dataset() => Prop.ForAll(Datasets(), quads =>
    {
        var options = new CanonicalizationOptions { Hash = CanonicalizationHash.Sha384 };

        var canonical = RdfCanonicalizer.Canonicalize(quads, options);

        Assert.Equal(canonical.ToNQuads(), RdfCanonicalizer.Canonicalize(BlankNodes.Relabelled(quads), options).ToNQuads());
        Assert.True(RdfIsomorphism.AreIsomorphic(quads, canonical.Quads));
    }).Check(Thorough);

    [Fact]
    public void A_dataset_made_to_be_hard_ends_in_a_clear_exception()
    {
        BlankNode Node(int i) => new("n" + i.ToString(CultureInfo.InvariantCulture));
        var clique = Enumerable.Range(0, 12).SelectMany(i => Enumerable.Range(0, 12).Where(j => j != i).Select(j => new Quad(Node(i), RdfVocabulary.Value, Node(j))));

        var exception = Assert.Throws<CanonicalizationException>(() => RdfCanonicalizer.Canonicalize(clique, new CanonicalizationOptions { MaximumSteps = 5000 }));

        Assert.Equal("KG1058", exception.Code);
        Assert.Contains("more than 5000 steps", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ring_of_thousands_ends_in_a_clear_exception_too()
    {
        BlankNode Node(int i) => new("n" + (i % 5000).ToString(CultureInfo.InvariantCulture));
        var ring = Enumerable.Range(0, 5000).Select(i => new Quad(Node(i), RdfVocabulary.Value, Node(i + 1)));

        Assert.Throws<CanonicalizationException>(() => RdfCanonicalizer.Canonicalize(ring));
    }

    [Fact]
    public void Triple_terms_are_refused()
    {
        var quads = TurtleParser.Parse("<urn:a> <urn:p> <<( _:a <urn:q> _:b )>> .").Dataset;

        var exception = Assert.Throws<NotSupportedException>(() => RdfCanonicalizer.Canonicalize(quads));

        Assert.Contains("RDFC-1.0 is for datasets of RDF 1.1", exception.Message, StringComparison.Ordinal);
    }

    private static Arbitrary<Quad[]> Datasets() => GraphGenerators.Quads().Filter(quads => quads.All(quad => quad.Object is not TripleTerm));

    private static Arbitrary<Quad[]> SmallGraphs()
    {
        var node = Gen.Choose(1, 4).Select(i => new BlankNode("n" + i.ToString(CultureInfo.InvariantCulture)));
        var graph = Gen.Elements<Term?>(null, null, new BlankNode("n1"), new BlankNode("n2"));
        return node.SelectMany(s => node.SelectMany(o => graph.Select(g => new Quad(s, RdfVocabulary.Value, o, g)))).ArrayOf().Select(quads => quads.Take(5).ToArray()).ToArbitrary();
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
