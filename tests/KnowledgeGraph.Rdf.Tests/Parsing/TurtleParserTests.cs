namespace KnowledgeGraph.Rdf.Tests;

public sealed class TurtleParserTests
{
    [Fact]
    public void Prefixes_are_reported_with_the_last_declaration_of_each()
    {
        var document = TurtleParser.Parse("@prefix a: <urn:1/> . PREFIX b: <urn:2/> @prefix a: <urn:3/> . a:x b:y a:z .");

        Assert.Equal([new("a", "urn:3/"), new("b", "urn:2/")], document.Prefixes);
    }

    [Fact]
    public void Labels_of_the_document_and_of_anonymous_nodes_do_not_clash()
    {
        var dataset = TurtleParser.Parse("[] <urn:p> _:genid1 . _:genid2 <urn:p> [] .").Dataset;

        Assert.Equal(4, dataset.SelectMany(quad => new[] { quad.Subject, quad.Object }).Distinct().Count());
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Single(TurtleParser.Parse("\uFEFF<urn:a> a 1 .").Dataset);

    [Fact]
    public void Statements_come_while_the_rest_is_not_yet_read()
    {
        using var reader = new StringReader("<urn:a> a 1 . <urn:b> a");

        using var quads = TurtleParser.Stream(reader, "g.ttl").GetEnumerator();

        Assert.True(quads.MoveNext());
        Assert.Throws<RdfSyntaxException>(() => quads.MoveNext());
    }

    [Fact]
    public void A_token_longer_than_the_buffer_is_read_whole()
    {
        string text = new('x', 100_000);

        var dataset = TurtleParser.Parse($"<urn:{text}> a '''{text}''' .").Dataset;

        Assert.Equal(Literal.String(text), dataset.Single().Object);
    }

    [Fact]
    public void An_annotation_reifies_the_triple_before_it()
    {
        var dataset = TurtleParser.Parse("<urn:a> <urn:p> 1 ~ <urn:r> {| <urn:q> 2 |} .").Dataset;

        Assert.Equal(
            new TripleTerm(Iri.Parse("urn:a"), Iri.Parse("urn:p"), Literal.Integer(1)), dataset.Object(Iri.Parse("urn:r"), RdfVocabulary.Reifies));
        Assert.Equal(Literal.Integer(2), dataset.Object(Iri.Parse("urn:r"), Iri.Parse("urn:q")));
    }
}
