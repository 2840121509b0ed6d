using System.Text;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class RdfXmlParserTests
{
    private const string Head = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='https://example.org/' xml:base='https://example.org/doc'>";

    [Theory]
    [InlineData("<e:Bridge rdf:ID='b'><e:name>Kin</e:name></e:Bridge>", "<https://example.org/doc#b> a e:Bridge ; e:name \"Kin\" .")]
    [InlineData("<e:Bridge rdf:about='x' e:name='Kin' xml:lang='cy'/>", "e:x a e:Bridge ; e:name \"Kin\"@cy .")]
    [InlineData("<rdf:Description rdf:about='x'><e:spans><e:River/></e:spans></rdf:Description>", "e:x e:spans [ a e:River ] .")]
    [InlineData("<rdf:Description rdf:about='x'><e:spans rdf:nodeID='n'/></rdf:Description><e:River rdf:nodeID='n'/>", "e:x e:spans [ a e:River ] .")]
    [InlineData("<rdf:Description rdf:about='x'><e:at rdf:parseType='Resource'><e:km>3</e:km></e:at></rdf:Description>", "e:x e:at [ e:km \"3\" ] .")]
    [InlineData("<rdf:Description rdf:about='x'><e:all rdf:parseType='Collection'><e:A rdf:about='a'/><rdf:Description rdf:about='b'/></e:all></rdf:Description>", "e:x e:all (e:a e:b) . e:a a e:A .")]
    [InlineData("<rdf:Description rdf:about='x'><e:all rdf:parseType='Collection'/></rdf:Description>", "e:x e:all () .")]
    [InlineData("<rdf:Seq rdf:about='x'><rdf:li>p</rdf:li><rdf:_7>q</rdf:_7><rdf:li rdf:resource='r'/></rdf:Seq>", "e:x a rdf:Seq ; rdf:_1 \"p\" ; rdf:_7 \"q\" ; rdf:_2 e:r .")]
    [InlineData("<rdf:Description rdf:about='x'><e:km rdf:datatype='http://www.w3.org/2001/XMLSchema#integer'>7</e:km></rdf:Description>", "e:x e:km 7 .")]
    [InlineData("<rdf:Description rdf:about='x'><e:spans e:name='Kin' rdf:type='River'/></rdf:Description>", "e:x e:spans [ a e:River ; e:name \"Kin\" ] .")]
    [InlineData("<rdf:Description rdf:about='x'><e:n>a<!-- c --><![CDATA[<b>]]>&amp;</e:n></rdf:Description>", "e:x e:n \"a<b>&\" .")]
    [InlineData("<rdf:Description rdf:about='x' xml:lang='cy'><e:n xml:lang=''>a</e:n><e:m/></rdf:Description>", "e:x e:n \"a\" ; e:m \"\"@cy .")]
    [InlineData("<rdf:Description rdf:about='x' xml:base='http://other/y/'><e:p rdf:resource='../z?q#f'/></rdf:Description>", "<http://other/y/x> e:p <http://other/z?q#f> .")]
    [InlineData("<rdf:Description rdf:about='x'><e:p rdf:nodeID='a.'/><e:q rdf:nodeID='a.'/></rdf:Description>", "e:x e:p _:b ; e:q _:b .")]
    public void A_construct_gives_its_triples(string xml, string turtle)
    {
        var expected = TurtleParser.Parse("@prefix e: <https://example.org/> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . " + turtle).Dataset;

        var actual = RdfXmlParser.Parse(Head + xml + "</rdf:RDF>").Dataset;

        Assert.Null(RdfIsomorphism.Explain(expected, actual));
    }

    [Fact]
    public void An_ID_on_a_property_reifies_its_triple()
    {
        var dataset = RdfXmlParser.Parse(Head + "<rdf:Description rdf:about='x'><e:p rdf:ID='s'>v</e:p></rdf:Description></rdf:RDF>").Dataset;

        Assert.Equal(5, dataset.Count);
        Assert.Equal(Literal.String("v"), dataset.Object(Iri.Parse("https://example.org/doc#s"), RdfVocabulary.Object));
    }

    [Theory]
    [InlineData("a<b/>", "a<b xmlns=\"urn:d\"></b>")]
    [InlineData("<e:a z='2' e:y='1' b='&#9;&quot;&lt;'>&gt;</e:a>", "<e:a xmlns:e=\"https://example.org/\" b=\"&#x9;&quot;&lt;\" z=\"2\" e:y=\"1\">&gt;</e:a>")]
    [InlineData("<e:a><e:b/><c xmlns=''/></e:a>", "<e:a xmlns:e=\"https://example.org/\"><e:b></e:b><c></c></e:a>")]
    [InlineData("<!--c--><?t d?><?u?><![CDATA[&]]>", "<!--c--><?t d?><?u?>&amp;")]
    public void An_XML_literal_is_exclusive_canonical_XML(string content, string expected)
    {
        var dataset = RdfXmlParser.Parse(Head + "<rdf:Description rdf:about='x'><e:p rdf:parseType='Literal' xmlns='urn:d'>" + content + "</e:p></rdf:Description></rdf:RDF>").Dataset;

        Assert.Equal(Literal.Typed(expected, RdfVocabulary.XMLLiteral), Assert.Single(dataset).Object);
    }

    [Fact]
    public void Entities_of_the_document_are_expanded()
    {
        const string document = "<!DOCTYPE rdf:RDF [<!ENTITY e 'https://example.org/'>]>" + Head + "<rdf:Description rdf:about='&e;x'><e:p rdf:resource='&e;y'/></rdf:Description></rdf:RDF>";

        Assert.Equal("<https://example.org/x> <https://example.org/p> <https://example.org/y> .", Assert.Single(RdfXmlParser.Parse(document).Dataset).ToString());
    }

    [Fact]
    public void Prefixes_of_the_document_are_known() =>
        Assert.Equal(["e", "rdf"], RdfXmlParser.Parse(Head + "</rdf:RDF>").Prefixes.Select(pair => pair.Key));

    [Fact]
    public void UTF_16_is_read_from_a_stream()
    {
        string document = "<?xml version='1.0' encoding='utf-16'?>" + Head + "<rdf:Description rdf:about='x'><e:p>Łódź</e:p></rdf:Description></rdf:RDF>";
        using var stream = new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(document)]);

        Assert.Equal(Literal.String("Łódź"), Assert.Single(RdfXmlParser.Parse(stream, "doc.rdf").Dataset).Object);
    }

    [Fact]
    public void A_stream_gives_quads_before_it_comes_to_a_fault()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Head + "<rdf:Description rdf:about='x'><e:p>1</e:p></rdf:Description><broken"));
        var quads = new List<Quad>();

        Assert.Throws<RdfSyntaxException>(() => quads.AddRange(RdfXmlParser.Stream(stream, "doc.rdf").Take(2)));
        stream.Position = 0;

        Assert.Single(RdfXmlParser.Stream(stream, "doc.rdf").Take(1));
    }
}
