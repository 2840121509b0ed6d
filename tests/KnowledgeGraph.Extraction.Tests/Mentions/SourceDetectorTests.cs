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

    [Theory]
    [InlineData("“The ministry should answer,” said Torvald Brekkestad, a journalist and expert on fisheries.")]
    [InlineData("Marta Kowalska, a lawyer and spokeswoman for the town, declined to comment.")]
    public void A_second_role_in_an_apposition_is_nobody_else(string text) => Assert.Empty(MentionLines.Labels(text, Kg.UnnamedSource));

    [Fact]
    public void An_aide_beside_a_name_is_somebody_else() =>
        Assert.Contains("aide", MentionLines.Labels("Torvald Brekkestad and an aide declined to comment.", Kg.UnnamedSource));

    [Fact]
    public void Sources_of_two_articles_are_never_one()
    {
        var one = ExtractionHarness.Read("A diplomat confirmed this.").Mentions.Single(mention => mention.Class == Kg.UnnamedSource).Entity;

        Assert.NotNull(one.LocalKey);
        Assert.NotEqual(one, one with { LocalKey = "other|diplomat" });
    }
}
