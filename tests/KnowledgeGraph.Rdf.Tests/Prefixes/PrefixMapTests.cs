namespace KnowledgeGraph.Rdf.Tests;

public sealed class PrefixMapTests
{
    [Fact]
    public void The_longest_namespace_wins()
    {
        var map = PrefixMap.Empty.Add("a", "urn:x/").Add("b", "urn:x/y/");

        Assert.True(map.TryShorten(Iri.Parse("urn:x/y/z"), out string? prefix, out string? local));

        Assert.Equal(("b", "z"), (prefix, local));
    }

    [Fact]
    public void Adding_leaves_the_old_map_as_it_was()
    {
        var before = PrefixMap.Empty;

        var after = before.Add("a", "urn:x/");

        Assert.Empty(before);
        Assert.Single(after);
    }

    [Fact]
    public void Expanding_an_unknown_prefix_says_which()
    {
        var exception = Assert.Throws<FormatException>(() => PrefixMap.Empty.Expand("kg:Person"));

        Assert.Contains("'kg:'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Well_known_prefixes_expand() => Assert.Equal(RdfsVocabulary.Label, PrefixMap.WellKnown.Expand("rdfs:label"));

    [Theory]
    [InlineData("a.")]
    [InlineData("1a")]
    [InlineData("a b")]
    public void A_prefix_that_Turtle_cannot_write_is_refused(string prefix) =>
        Assert.Throws<ArgumentException>(() => PrefixMap.Empty.Add(prefix, "urn:x/"));
}
