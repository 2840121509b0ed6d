namespace KnowledgeGraph.Rdf.Tests;

public sealed class IriTests
{
    // RFC 3986 sections 5.4.1 and 5.4.2, base http://a/b/c/d;p?q.
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g;x=1/./y", "http://a/b/c/g;x=1/y")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g;x", "http://a/b/c/g;x")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../../", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData(".g", "http://a/b/c/.g")]
    [InlineData("g..", "http://a/b/c/g..")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g?y/./x", "http://a/b/c/g?y/./x")]
    [InlineData("g#s/./x", "http://a/b/c/g#s/./x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("http:g", "http:g")]
    public void References_resolve_as_the_examples_of_RFC_3986(string reference, string expected) =>
        Assert.Equal(expected, Iri.Resolve(Iri.Parse("http://a/b/c/d;p?q"), reference).Value);

    [Fact]
    public void A_base_without_path_gets_a_slash() => Assert.Equal("http://a/g", Iri.Resolve(Iri.Parse("http://a"), "g").Value);

    [Theory]
    [InlineData("urn:a:b", "c", "urn:c")]
    [InlineData("urn:a/b", "../../c", "urn:/c")]
    [InlineData("http://h/a?q#f", "", "http://h/a?q")]
    [InlineData("http://h", "?q", "http://h?q")]
    [InlineData("http://h/a/b", "http://other/x/../y", "http://other/y")]
    [InlineData("http://h/a//b/c", "../d", "http://h/a//d")]
    [InlineData("http://h/a/b", "é/../漢", "http://h/a/漢")]
    public void References_resolve_against_other_bases_too(string baseIri, string reference, string expected) =>
        Assert.Equal(expected, Iri.Resolve(Iri.Parse(baseIri), reference).Value);

    [Fact]
    public void A_reference_longer_than_a_page_resolves()
    {
        string path = string.Concat(Enumerable.Repeat("a/../", 2000)) + "b";

        Assert.Equal("http://h/x/b", Iri.Resolve(Iri.Parse("http://h/x/y"), path).Value);
    }

    [Theory]
    [InlineData("relative/path")]
    [InlineData("")]
    [InlineData(":x")]
    [InlineData("1a:x")]
    [InlineData("http://a/b c")]
    [InlineData("http://a/<")]
    [InlineData("http://a/\\")]
    public void What_is_no_absolute_IRI_is_refused(string text)
    {
        Assert.False(Iri.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Iri.Parse(text));
    }

    [Fact]
    public void The_message_names_the_character()
    {
        var exception = Assert.Throws<FormatException>(() => Iri.Parse("http://a/b c"));

        Assert.Equal("'http://a/b c' is not an IRI: space is not allowed in an IRI", exception.Message);
    }
}
