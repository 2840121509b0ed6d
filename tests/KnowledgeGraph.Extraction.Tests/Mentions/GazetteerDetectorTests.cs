namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class GazetteerDetectorTests
{
    [Theory]
    [InlineData("Oslo rejected the offer.", "Norway")]
    [InlineData("Relations between Oslo and Lisbon have cooled.", "Norway")]
    public void A_capital_that_acts_is_its_country(string text, string country)
    {
        Assert.Contains($"Oslo (Metonym) = Country: {country}", MentionLines.Of(text, Kg.Country));
    }

    [Fact]
    public void The_seat_of_a_government_that_acts_is_an_organization() => Assert.Contains("Kremlin", MentionLines.Labels("The Kremlin rejected the offer.", Kg.Government));

    [Fact]
    public void The_article_before_a_longer_name_does_not_cut_it_short() => Assert.Equal(["South China Sea"], MentionLines.Labels("Ships met in the West Philippine Sea.", Kg.Place));

    [Fact]
    public void No_country_is_inside_the_name_of_another() => Assert.Equal(["South Sudan"], MentionLines.Labels("South Sudan signed the deal.", Kg.Country));

    [Theory]
    [InlineData("The delegates met in Oslo.", "Oslo")]
    [InlineData("The delegates flew to Oslo on Friday.", "Oslo")]
    [InlineData("An Oslo-based company won the order.", "Oslo")]
    public void A_capital_where_something_is_is_a_place(string text, string place) =>
        Assert.Contains($"{place} (Name) = Place: {place}", MentionLines.Of(text, Kg.Place));

    [Fact]
    public void An_adjective_stands_for_its_country() =>
        Assert.Equal(["Norwegian (Attribute) = Country: Norway"], MentionLines.Of("Norwegian fishermen protested.", Kg.Country));

    [Fact]
    public void Abbreviations_and_names_of_a_country_are_one() =>
        Assert.Equal(["United Kingdom"], MentionLines.Labels("The U.K. and Britain are names of the United Kingdom, as is UK.", Kg.Country));

    [Theory]
    [InlineData("George Washington was a general.")]
    [InlineData("Michael Jordan retired.")]
    public void A_country_or_capital_in_a_persons_name_is_none(string text) => Assert.Empty(MentionLines.Of(text, Kg.Country));

    [Fact]
    public void An_organization_is_known_under_its_abbreviation() =>
        Assert.Equal(["WHO (Name) = Organization: World Health Organization"], MentionLines.Of("The WHO sent doctors to the island.", Kg.Organization));
}
