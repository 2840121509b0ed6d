using System.Text;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class IriGrammarTests
{
    [Theory]
    [InlineData("http://example.org")]
    [InlineData("http://user:word@example.org:8080/a/b;c=1?d=e/f?g#h/i?j")]
    [InlineData("http://example.org:/")]
    [InlineData("urn:isbn:0-00-000000-0")]
    [InlineData("mailto:someone@example.org")]
    [InlineData("file:///etc/hosts")]
    [InlineData("tag:example.org,2031:x")]
    [InlineData("x+y-z.1:")]
    [InlineData("http://[2001:db8::7]:80/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::ffff:192.0.2.1]/")]
    [InlineData("http://[1:2:3:4:5:6:7:8]/")]
    [InlineData("http://[1:2:3:4:5:6:192.0.2.255]/")]
    [InlineData("http://[v1F.any:thing]/")]
    [InlineData("http://münchen.example/straße?größe#ü")]
    [InlineData("http://example.org/\U00020000")]
    [InlineData("http://example.org/?\uE000\U000F0000")]
    [InlineData("http://example.org/%C3%A9")]
    public void What_the_grammar_allows_has_no_fault(string text) => Assert.Null(Iri.FindFault(text));

    [Theory]
    [InlineData("example.org/a", "an absolute IRI with a scheme such as 'https:' was expected")]
    [InlineData("1http://example.org", "an absolute IRI with a scheme such as 'https:' was expected")]
    [InlineData("http://example.org/a b", "space is not allowed in the path of an IRI")]
    [InlineData("http://example.org/a[1]", "'[' is not allowed in the path of an IRI")]
    [InlineData("http://example.org/?[", "'[' is not allowed in the query of an IRI")]
    [InlineData("http://example.org/#a#b", "'#' is not allowed in the fragment of an IRI")]
    [InlineData("http://example.org/100%", "'%' in the path is not followed by two hexadecimal digits")]
    [InlineData("http://example.org/%4g", "'%' in the path is not followed by two hexadecimal digits")]
    [InlineData("http://example.org:80a/", "only digits may stand in the port")]
    [InlineData("http://a@b@c/", "'@' is not allowed in the host of an IRI")]
    [InlineData("http://a[b@c/", "'[' is not allowed in the user information of an IRI")]
    [InlineData("http://[::1/", "']' was expected behind the address in brackets")]
    [InlineData("http://[::1]x/", "':' or the end of the authority was expected behind ']'")]
    [InlineData("http://[1:2:3]/", "an IPv6 address was expected between the brackets")]
    [InlineData("http://[1:2:3:4:5:6:7:8:9]/", "an IPv6 address was expected between the brackets")]
    [InlineData("http://[1::2::3]/", "an IPv6 address was expected between the brackets")]
    [InlineData("http://[12345::]/", "an IPv6 address was expected between the brackets")]
    [InlineData("http://[::192.0.2.256]/", "an IPv6 address was expected between the brackets")]
    [InlineData("http://[192.0.2.1::]/", "an IPv6 address was expected between the brackets")]
    [InlineData("http://[v.x]/", "an IPv6 address was expected between the brackets")]
    [InlineData("http://example.org/\uE000", "'\uE000' is not allowed in the path of an IRI")]
    [InlineData("http://example.org/\uFFFE", "U+FFFE is not allowed in the path of an IRI")]
    [InlineData("http://example.org/#\U000F0000", "'\U000F0000' is not allowed in the fragment of an IRI")]
    [InlineData("http://example.org/\U000E0001", "'\U000E0001' is not allowed in the path of an IRI")]
    public void What_the_grammar_refuses_is_named(string text, string fault) => Assert.Equal(fault, Iri.FindFault(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused() => Assert.Equal("half of a surrogate pair is not allowed in an IRI", Iri.FindFault("http://a/" + '\uD83D'));

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused() => Assert.Equal("the bytes of the path are not UTF-8", Iri.FindFault([.. "http://a/"u8, 0xC3]));

    [Fact]
    public void Bytes_and_text_get_the_same_answer()
    {
        string[] texts = ["http://example.org/é", "http://example.org/é|", "x", "http://[::1]", "http://example.org/%e"];

        Assert.All(texts, text => Assert.Equal(Iri.FindFault(text), Iri.FindFault(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void A_long_IRI_is_checked_to_its_end()
    {
        string path = new('a', 5000);

        Assert.Null(Iri.FindFault("http://example.org/" + path));
        Assert.NotNull(Iri.FindFault("http://example.org/" + path + "<"));
    }
}
