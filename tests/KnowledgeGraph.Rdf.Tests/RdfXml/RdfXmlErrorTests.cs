using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class RdfXmlErrorTests
{
    private const string Head = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='https://example.org/'>\n";

    [Theory]
    [InlineData("<e:A>", "2:8: KG1060")]
    [InlineData("<e:A></e:B>", "2:8: KG1060")]
    [InlineData("<rdf:li/>", "2:2: KG1061")]
    [InlineData("<e:A><rdf:Description/></e:A>", "2:7: KG1062")]
    [InlineData("<e:A rdf:resource='urn:x'/>", "2:6: KG1043")]
    [InlineData("<e:A rdf:aboutEach='urn:x'/>", "2:6: KG1043")]
    [InlineData("<e:A><e:p rdf:about='urn:x'/></e:A>", "2:11: KG1043")]
    [InlineData("<e:A><e:p rdf:resource='urn:x' rdf:parseType='Literal'/></e:A>", "2:11: KG1043")]
    [InlineData("<A/>", "2:2: KG1044")]
    [InlineData("<e:A name='x'/>", "2:6: KG1044")]
    [InlineData("<e:A rdf:about='urn:x' rdf:nodeID='n'/>", "2:24: KG1045")]
    [InlineData("<e:A rdf:about='urn:x' about='urn:x'/>", "2:24: KG1045")]
    [InlineData("<e:A><e:p rdf:resource='urn:x' rdf:nodeID='n'/></e:A>", "2:32: KG1045")]
    [InlineData("<e:A rdf:nodeID='1'/>", "2:6: KG1046")]
    [InlineData("<e:A xml:base='urn:b' rdf:ID='a'/><e:A xml:base='urn:b' rdf:ID='a'/>", "2:57: KG1047")]
    [InlineData("text", "2:1: KG1048")]
    [InlineData("<e:A>text</e:A>", "2:6: KG1048")]
    [InlineData("<e:A><e:p rdf:resource='urn:x'>text</e:p></e:A>", "2:32: KG1048")]
    [InlineData("<e:A><e:p>text<e:B/></e:p></e:A>", "2:16: KG1049")]
    [InlineData("<e:A><e:p><e:B/><e:B/></e:p></e:A>", "2:18: KG1049")]
    [InlineData("<e:A><e:p rdf:resource='urn:x'><e:B/></e:p></e:A>", "2:33: KG1049")]
    [InlineData("<e:A xml:lang='not_a_tag'/>", "2:6: KG1050")]
    [InlineData("<e:A rdf:about='x'/>", "2:6: KG1051")]
    [InlineData("<e:A rdf:ID='x'/>", "2:6: KG1051")]
    [InlineData("<e:A rdf:about='urn:a b'/>", "2:6: KG1004")]
    [InlineData("<x:A xmlns:x='relative'/>", "2:2: KG1004")]
    [InlineData("<e:A><e:p rdf:datatype='http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'>x</e:p></e:A>", "2:11: KG1014")]
    public void A_fault_is_named_with_its_place(string xml, string expected)
    {
        var exception = Assert.Throws<RdfSyntaxException>(() => RdfXmlParser.Parse(Head + xml + "</rdf:RDF>", "doc.rdf"));

        Assert.Equal("doc.rdf:" + expected, exception.Message[..(exception.Message.IndexOf("KG", StringComparison.Ordinal) + 6)]);
    }

    [Fact]
    public void An_external_entity_is_refused_not_read()
    {
        string document = "<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + Head + "<e:A><e:p>&x;</e:p></e:A></rdf:RDF>";

        var exception = Assert.Throws<RdfSyntaxException>(() => RdfXmlParser.Parse(document));

        Assert.Contains("nothing outside a document is ever read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_external_document_type_is_passed_over() =>
        Assert.Single(RdfXmlParser.Parse("<!DOCTYPE rdf:RDF PUBLIC '-//X//Y' 'http://example.org/y.dtd'>" + Head + "<e:A/></rdf:RDF>").Dataset);

    [Fact]
    public void Entities_that_multiply_are_stopped()
    {
        string entities = "<!ENTITY e0 '0123456789'>" + string.Concat(Enumerable.Range(1, 12)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"<!ENTITY e{i} '{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}'>")));

        Assert.Throws<RdfSyntaxException>(() => RdfXmlParser.Parse($"<!DOCTYPE rdf:RDF [{entities}]>{Head}<e:A><e:p>&e12;</e:p></e:A></rdf:RDF>"));
    }

    [Fact]
    public void Attributes_that_a_document_type_multiplies_are_stopped()
    {
        string type = $"<!DOCTYPE rdf:RDF [<!ATTLIST e:A e:p CDATA '{new string('x', 100_000)}'>]>";

        var exception = Assert.Throws<RdfSyntaxException>(() => RdfXmlParser.Parse(type + Head + string.Concat(Enumerable.Repeat("<e:A/>", 200)) + "</rdf:RDF>"));

        Assert.Contains("supplies attributes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_that_every_name_would_grow_to_is_refused()
    {
        var exception = Assert.Throws<RdfSyntaxException>(() => RdfXmlParser.Parse(Head + $"<e:A xml:base='urn:{new string('x', 5000)}'/></rdf:RDF>"));

        Assert.Equal("KG1042", exception.Code);
    }

    [Theory]
    [InlineData("<e:A><e:p>", "")]
    [InlineData("<e:A><e:p>", "<e:A><e:p rdf:parseType='Literal'>")]
    public void Deep_nesting_ends_in_an_error_not_in_the_end_of_the_stack(string repeated, string first)
    {
        var exception = Assert.Throws<RdfSyntaxException>(() => RdfXmlParser.Parse(Head + first + string.Concat(Enumerable.Repeat(repeated, 100_000))));

        Assert.Equal("KG1052", exception.Code);
    }

    [Fact]
    public void Nothing_but_the_own_exception_is_thrown() => Prop.ForAll(XmlLikeText().ToArbitrary(), text =>
    {
        try
        {
            RdfXmlParser.Parse(text);
            RdfXmlParser.Parse(Head + text);
        }
        catch (RdfSyntaxException exception)
        {
            Assert.StartsWith("text:", exception.Message, StringComparison.Ordinal);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(40).WithReplay(20310209, 3));

    private static Gen<string> XmlLikeText() => Gen.Elements(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:e#'>", "</rdf:RDF>", "<e:A>", "</e:A>", "<e:A rdf:about='urn:x'>", "<e:p>", "</e:p>",
        "<e:p/>", "<e:p rdf:parseType='", "Literal'>", "Resource'>", "Collection'>", "<e:p rdf:resource='", "'/>", "<rdf:li>", "</rdf:li>", "x", " ", "\n", "&lt;", "&x;", "&#0;",
        "&#xD800;", "<!DOCTYPE a [", "]>", "<!ENTITY x 'y'>", "<!ENTITY % x SYSTEM 'y'>", "%x;", "<?xml version='1.0'?>", "<?pi?>", "<!--", "-->", "<![CDATA[", "]]>", "xml:base='", "xml:lang='",
        "\0", "\uD83D", "é", "<", ">", "'", "\"", "&").ArrayOf().Select(parts => string.Concat(parts));
}
