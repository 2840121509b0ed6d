namespace KnowledgeGraph.Export.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("holdsOffice", "holds office")]
    [InlineData("party", "party")]
    [InlineData("memberOfUN", "member of UN")]
    [InlineData("has_seat-in", "has seat in")]
    public void A_property_reads_as_words(string name, string expected) => Assert.Equal(expected, Words.FromCamelCase(name));

    [Fact]
    public void A_long_quote_ends_in_an_ellipsis_and_one_word_too_many_does_not_matter()
    {
        Assert.Equal("a b c…", Words.Shorten("a b c, d e f", 3));
        Assert.Equal("a b c d", Words.Shorten("a  b c d", 3));
    }
}
