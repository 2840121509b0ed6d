namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class LawDetectorTests
{
    [Theory]
    [InlineData("Norway’s constitution forbids it.", "Constitution of Norway")]
    [InlineData("The Dutch constitution forbids it.", "Constitution of the Netherlands")]
    [InlineData("Norway invoked its constitution.", "Constitution of Norway")]
    [InlineData("The Storting passed a bill for raising a new tax.", "bill for raising a new tax")]
    public void A_constitution_is_named_after_its_country(string text, string expected) => Assert.Contains(expected, MentionLines.Labels(text, Kg.Law));

    [Fact]
    public void A_law_written_as_a_name_is_named() =>
        Assert.Contains("Harbour Workers Act (Name) = Law: Harbour Workers Act", MentionLines.Of("The Harbour Workers Act protects them.", Kg.Law));

    [Fact]
    public void A_law_that_somebody_made_is_one_and_the_law_is_the_same() =>
        Assert.Equal(["fisheries law"], MentionLines.Labels("In 2003 Norway enacted a fisheries law. The law set quotas.", Kg.Law));

    [Fact]
    public void A_law_without_a_name_is_named_by_what_it_does() =>
        Assert.Equal(["law that bars foreign companies from owning ports"], MentionLines.Labels("In 2018 the Norwegian parliament passed a law that bars foreign companies from owning ports.", Kg.Law));

    [Fact]
    public void Law_in_general_is_no_law() => Assert.Empty(MentionLines.Labels("The students read law, and lawyers respect the law.", Kg.Law));
}
