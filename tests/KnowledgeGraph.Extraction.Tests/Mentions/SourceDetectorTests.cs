namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class SourceDetectorTests
{
    [Fact]
    public void An_official_of_a_ministry_is_a_source_under_the_description() =>
        Assert.Contains("senior Trade Ministry official", MentionLines.Labels("A senior Trade Ministry official declined to comment.", Kg.UnnamedSource));

    [Fact]
    public void The_official_is_the_one_spoken_of_before() =>
        Assert.Single(MentionLines.Labels("A senior Trade Ministry official in Oslo confirmed this. The official said more would follow.", Kg.UnnamedSource));

    [Fact]
    public void Officials_of_two_ministries_are_two()
    {
        const string Text = "A Trade Ministry official confirmed this. A Finance Ministry official denied it. The Trade Ministry official insisted.";

        Assert.Equal(["Trade Ministry official", "Finance Ministry official"], MentionLines.Labels(Text, Kg.UnnamedSource));
    }

    [Fact]
    public void A_spokesman_with_a_name_is_no_unnamed_source() =>
        Assert.Empty(MentionLines.Labels("Government spokesman Torvald Brekkestad confirmed this.", Kg.UnnamedSource));

    [Fact]
    public void Sources_of_two_articles_are_never_one()
    {
        var one = ExtractionHarness.Read("A diplomat confirmed this.").Mentions.Single(mention => mention.Class == Kg.UnnamedSource).Entity;

        Assert.NotNull(one.LocalKey);
        Assert.NotEqual(one, one with { LocalKey = "other|diplomat" });
    }
}
