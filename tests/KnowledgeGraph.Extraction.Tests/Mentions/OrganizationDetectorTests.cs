namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class OrganizationDetectorTests
{
    [Theory]
    [InlineData("The Norwegian government rejected the offer.", "Government of Norway")]
    [InlineData("Norway’s government rejected the offer.", "Government of Norway")]
    [InlineData("The Dutch government rejected the offer.", "Government of the Netherlands")]
    public void A_government_is_named_after_its_country(string text, string expected) => Assert.Contains(expected, MentionLines.Labels(text, Kg.Government));

    [Fact]
    public void An_administration_is_named_after_its_head() =>
        Assert.Contains("Brekkestad administration", MentionLines.Labels("President Torvald Brekkestad resigned. The Brekkestad administration had lasted a year.", Kg.Government));
}
