using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class RdfXmlWriterTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(25).WithReplay(20310210, 9);

    private static readonly PrefixMap Prefixes = PrefixMap.WellKnown.Add("ex", "https://example.org/").Add("", "urn:x:");

    [Fact]
    public void A_graph_is_written_sorted_with_the_prefixes_it_uses()
    {
        var graph = TurtleParser.Parse(
            "@prefix ex: <https://example.org/> . ex:kin a ex:Bridge , ex:Thing ; ex:name \"Kin\"@cy , \"a<b\" ; ex:km 3 ; ex:over _:b . _:b a ex:River . ex:z <urn:other#p> <urn:q?a&b> .").Dataset;

        const string expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rdf:RDF xmlns:ex="https://example.org/"
                     xmlns:ns1="urn:other#"
                     xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <ex:Bridge rdf:about="https://example.org/kin">
                <rdf:type rdf:resource="https://example.org/Thing"/>
                <ex:km rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">3</ex:km>
                <ex:name xml:lang="cy">Kin</ex:name>
                <ex:name>a&lt;b</ex:name>
                <ex:over rdf:nodeID="b"/>
              </ex:Bridge>
              <rdf:Description rdf:about="https://example.org/z">
                <ns1:p rdf:resource="urn:q?a&amp;b"/>
              </rdf:Description>
              <ex:River rdf:nodeID="b"/>
            </rdf:RDF>

            """;

        Assert.Equal(expected, Write(graph));
        Assert.Equal(expected, Write(graph.Reverse()));
    }

    [Fact]
    public void What_is_written_reads_as_the_same_graph() => Prop.ForAll(Graphs(), quads =>
    {
        using var inOrder = new StringWriter();
        RdfXmlWriter.WriteInOrder(quads, inOrder, Prefixes);

        Assert.Null(RdfIsomorphism.Explain(quads, Read(Write(quads))));
        Assert.Null(RdfIsomorphism.Explain(quads, Read(inOrder.ToString())));
    }).Check(Thorough);

    [Fact]
    public void Labels_that_are_no_XML_names_stay_apart()
    {
        string[] labels = ["1", "x-1", "x--2D-1", "a.b", "a-b", "x-2D-1"];
        Quad[] quads = [.. labels.Select(label => new Quad(new BlankNode(label), RdfsVocabulary.Label, Literal.String(label)))];

        Assert.Null(RdfIsomorphism.Explain(quads, Read(Write(quads))));
    }

    [Theory]
    [InlineData("https://example.org/2031", "its end is no XML name")]
    [InlineData("https://example.org/", "its end is no XML name")]
    [InlineData("http://www.w3.org/1999/02/22-rdf-syntax-ns#li", "its end is no XML name")]
    public void A_predicate_that_is_no_name_is_refused_before_anything_is_written(string predicate, string fault)
    {
        using var writer = new StringWriter();

        var exception = Assert.Throws<NotSupportedException>(() => RdfXmlWriter.Write([new Quad(Iri.Parse("urn:s"), Iri.Parse(predicate), Iri.Parse("urn:o"))], writer));

        Assert.Contains($"<{predicate}>", exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Empty(writer.ToString());
    }

    [Theory]
    [InlineData("<urn:g> { <urn:s> <urn:p#p> 1 }", "the named graph <urn:g> cannot be written in RDF/XML")]
    [InlineData("<urn:s> <urn:p#p> <<( <urn:a> <urn:b> 1 )>> .", "the triple term <<( <urn:a> <urn:b>")]
    [InlineData("<urn:s> <urn:p#p> \"a\"@en--ltr .", "the base direction of \"a\"@en--ltr")]
    [InlineData("<urn:s> <urn:p#p> \"a\\u0007\" .", "U+0007 cannot stand in XML 1.0")]
    public void What_RDF_XML_cannot_say_is_refused(string trig, string message)
    {
        var exception = Assert.Throws<NotSupportedException>(() => Write(TriGParser.Parse(trig).Dataset));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    private static Arbitrary<Quad[]> Graphs() => GraphGenerators.Triples().Generator
        .Select(triples => triples.Where(IsWritable).Select(triple => triple.In(null)).ToArray()).ToArbitrary();

    private static bool IsWritable(Triple triple) => triple.Object is not TripleTerm
        && (triple.Object is not Literal literal || !literal.LexicalForm.AsSpan().ContainsAny('\u0000', '\uFFFE'));

    private static string Write(IEnumerable<Quad> quads)
    {
        using var writer = new StringWriter();
        RdfXmlWriter.Write(quads, writer, Prefixes);
        return writer.ToString();
    }

    private static Dataset Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RdfXmlParser.Parse(stream, "written.rdf").Dataset;
    }
}
