namespace KnowledgeGraph.Extraction.Tests.Relations.Offices;

public sealed class AffiliationExtractorTests
{
    [Theory]
    [InlineData("A senior Pentagon official said the plan was ready.", "senior Pentagon official | affiliatedWith | U.S. Department of Defense")]
    [InlineData("A spokesperson for the Finnish Foreign Ministry declined to comment.", "spokesperson for the Finnish Foreign Ministry | affiliatedWith | Ministry of Foreign Affairs of Finland")]
    [InlineData("Officials at the State Department confirmed it.", "Officials at the State Department | affiliatedWith | U.S. Department of State")]
    [InlineData("Two Indian government officials confirmed the deal.", "Two Indian government officials | affiliatedWith | Government of India")]
    [InlineData("A diplomat with the Biden administration said the talks failed.", "diplomat with the Biden administration | affiliatedWith | Biden administration")]
    [InlineData("Amina Yusuf, an analyst at the Brookings Institution, disagreed.", "Amina Yusuf | affiliatedWith | Brookings Institution")]
    [InlineData("Human Rights Watch researcher Sam Zarifi said it was wrong.", "Sam Zarifi | affiliatedWith | Human Rights Watch")]
    [InlineData("Takashi Ito, a professor of international law at Keio University, disagreed.", "Takashi Ito | affiliatedWith | Keio University")]
    [InlineData("Maria Torres of Human Rights Watch said it was wrong.", "Maria Torres | affiliatedWith | Human Rights Watch")]
    [InlineData("The Finnish Foreign Ministry smiled. A senior ministry official said the plan was ready.", "senior ministry official | affiliatedWith | Ministry of Foreign Affairs of Finland")]
    [InlineData("Finnish Foreign Ministry spokesman Jens Holm smiled.", "Jens Holm | affiliatedWith | Ministry of Foreign Affairs of Finland")]
    [InlineData("Takashi Ito, a historian of the European Union at Keio University, disagreed.", "Takashi Ito | affiliatedWith | Keio University")]
    public void A_source_or_person_belongs_to_the_organization_in_the_phrase(string text, string expected)
    {
        Assert.Contains(expected, ExtractionHarness.Run(new AffiliationExtractor(), text));
    }

    [Theory]
    [InlineData("U.S. officials said Washington would act.")]
    [InlineData("A former Pentagon official said the plan was ready.")]
    [InlineData("Amina Yusuf criticised the Brookings Institution.")]
    [InlineData("An analyst said so.")]
    [InlineData("A senior ministry official said the plan was ready.")]
    public void Without_an_organization_that_somebody_belongs_to_there_is_no_edge(string text)
    {
        Assert.Empty(ExtractionHarness.Run(new AffiliationExtractor(), text));
    }
}
