namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class OrganizationDetectorTests
{
    [Fact]
    public void A_shorter_form_of_a_name_is_no_second_organization() =>
        Assert.Single(MentionLines.Labels("The Latvian Constitutional Court blocked the treaty. The Constitutional Court said so.", Kg.Organization));

    [Theory]
    [InlineData("The minister told The Harbour Observer that he would resign.", "The Harbour Observer")]
    [InlineData("Nobody was hurt, The Lantern reported on Friday.", "The Lantern")]
    public void A_name_with_a_capital_article_that_is_told_or_reports_is_a_newspaper(string text, string label) => Assert.Contains(label, MentionLines.Labels(text, Kg.Media));

    [Fact]
    public void A_credit_under_a_picture_is_no_organization() => Assert.DoesNotContain(MentionLines.Labels("Guards march in Oslo. Kevin Lamont/Pool", Kg.Organization), label => label.Contains("Lamont", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Norwegian government rejected the offer.", "Government of Norway")]
    [InlineData("Norway’s government rejected the offer.", "Government of Norway")]
    [InlineData("The Dutch government rejected the offer.", "Government of the Netherlands")]
    public void A_government_is_named_after_its_country(string text, string expected) => Assert.Contains(expected, MentionLines.Labels(text, Kg.Government));

    [Fact]
    public void An_administration_is_named_after_its_head() =>
        Assert.Contains("Brekkestad administration", MentionLines.Labels("President Torvald Brekkestad resigned. The Brekkestad administration had lasted a year.", Kg.Government));
}
