namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class OfficeDetectorTests
{
    [Theory]
    [InlineData("Norwegian Prime Minister Torvald Brekkestad resigned.", "Prime Minister of Norway")]
    [InlineData("Torvald Brekkestad, the prime minister of Norway, resigned.", "Prime Minister of Norway")]
    [InlineData("Norway’s prime minister resigned.", "Prime Minister of Norway")]
    [InlineData("Dutch Foreign Minister Pieter van Aalst resigned.", "Foreign Minister of the Netherlands")]
    public void An_office_is_that_of_the_country_beside_it(string text, string office) => Assert.Contains(office, MentionLines.Labels(text, Kg.Office));

    [Fact]
    public void An_office_named_with_its_country_carries_it_on() =>
        Assert.Equal(
            ["Prime Minister of Norway"],
            MentionLines.Labels("Norwegian Prime Minister Torvald Brekkestad flew to Lisbon, Portugal. In Portugal the prime minister met Portuguese bankers. Portugal cheered.", Kg.Office));

    [Fact]
    public void An_office_without_a_country_is_that_of_the_country_most_spoken_of() =>
        Assert.Contains("Prime Minister of Norway", MentionLines.Labels("Norway holds an election in May. The prime minister wants to win it for Norway.", Kg.Office));

    [Fact]
    public void A_country_without_such_an_office_is_passed_over() =>
        Assert.Contains("President of Brazil", MentionLines.Labels("Japan and Japanese firms invest in Brazil. The president welcomed this.", Kg.Office));

    [Fact]
    public void A_ministry_is_put_together_with_its_country() =>
        Assert.Contains("Ministry of Defense of Norway", MentionLines.Labels("The Norwegian Defense Ministry bought ships.", Kg.Ministry));

    [Fact]
    public void A_common_noun_is_no_office() => Assert.Empty(MentionLines.Labels("A speaker thanked the commander of the fire brigade.", Kg.Office));
}
