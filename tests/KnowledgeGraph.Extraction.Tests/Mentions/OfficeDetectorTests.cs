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

    [Theory]
    [InlineData("Turin Mayor Chiara Fassone resigned.", "Mayor of Turin")]
    [InlineData("Hamburg mayor Olaf Brandt resigned.", "Mayor of Hamburg")]
    [InlineData("Salvo Rizzi, chairman of the Senate finance committee, resigned.", "Chairman of the Senate finance committee")]
    [InlineData("Ana Prado, acting head of the Peruvian delegation, left.", "Acting Head of the Peruvian delegation")]
    [InlineData("U.N. special envoy for Libya Maria Lopez resigned.", "Special Envoy of the United Nations for Libya")]
    [InlineData("James Cole, the chief Canadian negotiator, left.", "Chief Negotiator of Canada")]
    [InlineData("U.S. Assistant Secretary of State for African Affairs Daniel Crane left.", "Assistant Secretary of State for African Affairs")]
    [InlineData("Chile’s first deputy economy minister, Ana Prado, resigned.", "Deputy Economy Minister of Chile")]
    [InlineData("Queensland Premier Jane Cole resigned.", "Premier of Queensland")]
    [InlineData("Israeli Prime Minister Dan Levi, Defense Minister Avi Katz and others left Iran out.", "Defense Minister of Israel")]
    [InlineData("Nadia Ferri, spokeswoman for the Alpine Climbing Club, resigned.", "Spokesperson of the Alpine Climbing Club")]
    [InlineData("National security adviser Erik Dahl flew to Norway.", "National Security Adviser of Norway")]
    public void An_office_is_that_of_the_body_the_place_or_the_duty_said_with_it(string text, string office) => Assert.Contains(office, MentionLines.Labels(text, Kg.Office));

    [Theory]
    [InlineData("Germany cheered. Bavarian state premier Markus Huber resigned.")]
    [InlineData("Hans Vetter, president of the institute, left Poland.")]
    [InlineData("Ministers of many kinds met; the foreign ministers of old were absent from Norway.")]
    public void What_somebody_is_below_a_country_is_no_office_of_the_country(string text) => Assert.DoesNotContain(MentionLines.Labels(text, Kg.Office), label => label.EndsWith("Germany", StringComparison.Ordinal) || label.EndsWith("Poland", StringComparison.Ordinal) || label.StartsWith("Foreign", StringComparison.Ordinal));

    [Fact]
    public void Two_people_do_not_hold_one_office_of_one_country() =>
        Assert.Contains("Foreign Minister of Norway", MentionLines.Labels("OSLO, May 4 -- Foreign Minister Ingrid Dahl met Danish Foreign Minister Lars Holm in Copenhagen. Denmark was pleased.", Kg.Office));

    [Fact]
    public void Who_follows_another_in_an_office_holds_it_in_the_country_of_the_story()
    {
        const string Text = "Norwegian Prime Minister Ingrid Dahl lost. Norway voted on Monday, and Norwegians were tired of Norway's debts to Chile. The next day Norway had a new cabinet. Prime Minister Lars Holm took over.";

        Assert.Equal(["Prime Minister of Norway"], MentionLines.Labels(Text, Kg.Office));
    }

    [Fact]
    public void A_country_on_the_other_side_lends_its_name_to_no_senator() =>
        Assert.Contains("Senator of the Philippines", MentionLines.Labels("Philippine President Ramon Alcaraz spoke. Senator Rosa Lim lost her visa to the United States.", Kg.Office));

    [Fact]
    public void A_common_noun_is_no_office() => Assert.Empty(MentionLines.Labels("A speaker thanked the commander of the fire brigade.", Kg.Office));
}
