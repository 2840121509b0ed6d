namespace KnowledgeGraph.Extraction.Tests.Syntax;

/// <summary>Said is not so: of each sentence, what becomes of the word that is given.</summary>
public sealed class FactualityTests
{
    [Theory]
    [InlineData("Norway signed the treaty in 2011.", "signed")]
    [InlineData("Norway, which signed the treaty in 2011, exports fish.", "signed")]
    [InlineData("Because Norway signed the treaty, Sweden followed.", "signed")]
    [InlineData("Under the treaty, Norway pays Sweden a yearly sum.", "pays")]
    public void What_the_article_tells_itself_is_asserted(string text, string word) => Assert.Equal(FactualStatus.Asserted, Status(text, word));

    [Theory]
    [InlineData("The minister said that Norway signed the treaty.", "signed")]
    [InlineData("Norway signed the treaty, the minister said.", "signed")]
    [InlineData("The minister claims Norway pays nothing for the bridge.", "pays")]
    [InlineData("“Norway signed the whole treaty last year,” the minister said.", "signed")]
    public void What_somebody_says_is_said(string text, string word) => Assert.Equal(FactualStatus.Said, Status(text, word));

    [Theory]
    [InlineData("Norway may sign the treaty.", "sign")]
    [InlineData("If Norway signs the treaty, Sweden follows.", "signs")]
    [InlineData("Norway reportedly signed the treaty.", "signed")]
    [InlineData("Norway could leave the union.", "leave")]
    public void What_is_possible_or_a_condition_is_supposed(string text, string word) => Assert.Equal(FactualStatus.Supposed, Status(text, word));

    [Theory]
    [InlineData("Norway wants to sign the treaty.", "sign")]
    [InlineData("Sweden plans to raise its contribution.", "raise")]
    [InlineData("Sweden urged Norway to sign the treaty.", "sign")]
    public void What_is_wanted_is_wanted(string text, string word) => Assert.Equal(FactualStatus.Wanted, Status(text, word));

    [Theory]
    [InlineData("Norway did not sign the treaty.", "sign")]
    [InlineData("Norway never signed the treaty.", "signed")]
    public void What_is_negated_is_denied(string text, string word) => Assert.Equal(FactualStatus.Denied, Status(text, word));

    [Fact]
    public void A_quoted_name_is_no_speech() =>
        Assert.Equal(FactualStatus.Asserted, Status("Norway signed the “Winter Accord” in 2011.", "Accord"));

    [Fact]
    public void A_reporting_verb_itself_is_asserted() => Assert.Equal(FactualStatus.Asserted, Status("The minister said that Norway signed the treaty.", "said"));

    private static FactualStatus Status(string text, string word)
    {
        var context = ExtractionHarness.Read(text);
        var token = Enumerable.Range(0, context.Document.Tokens.Length).First(i => context.Document.Tokens[i].Form == word);
        return context.Factuality.Of(token);
    }
}
