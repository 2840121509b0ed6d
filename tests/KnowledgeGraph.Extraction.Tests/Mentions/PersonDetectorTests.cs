namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class PersonDetectorTests
{
    [Fact]
    public void A_nickname_in_quotation_marks_stands_for_its_bearer_from_then_on() =>
        Assert.Equal(["Ernesto Salonga Jr."], MentionLines.Labels("Foreign Secretary Ernesto “Boying” Salonga Jr. wrote to the Philippines. Boying did not wait.", Kg.Person));

    [Fact]
    public void An_accent_left_out_makes_nobody_else() => Assert.Single(MentionLines.Labels("President Ernesto Núñez of Chile spoke. Nunez left. Mr. Núñez slept.", Kg.Person));

    [Fact]
    public void A_given_name_in_brackets_belongs_to_the_name() =>
        Assert.Contains("Lorenzo Madrigal", MentionLines.Labels("He told Executive Secretary (Lorenzo) Madrigal of the Philippines to write.", Kg.Person));

    [Fact]
    public void The_party_and_state_behind_a_legislator_are_nobody() =>
        Assert.Equal(["Susan Cole"], MentionLines.Labels("Sen. Susan Cole, D-Wash., said the United States must pay.", Kg.Person));

    [Fact]
    public void A_person_in_no_list_is_found_and_the_surname_alone_is_the_same()
    {
        const string Text = "Prime Minister Torvald Brekkestad met reporters in Bergen. Brekkestad said the talks had failed.";

        Assert.Equal(["Torvald Brekkestad"], MentionLines.Labels(Text, Kg.Person).Where(label => label.Contains("Brekkestad", StringComparison.Ordinal)));
        Assert.Equal("Torvald Brekkestad", MentionLines.Meaning(Text, "Brekkestad"));
    }

    [Fact]
    public void A_title_is_no_part_of_a_name() =>
        Assert.Contains("Ilona Kovarik (Name) = Person: Ilona Kovarik", MentionLines.Of("Foreign Minister Ilona Kovarik signed the letter.", Kg.Person));

    [Fact]
    public void Two_people_with_one_surname_stay_two()
    {
        const string Text = "Torvald Brekkestad runs the ministry. Helga Brekkestad, his rival, leads the opposition.";

        Assert.Equal(["Torvald Brekkestad", "Helga Brekkestad"], MentionLines.Labels(Text, Kg.Person).Where(label => label.Contains("Brekkestad", StringComparison.Ordinal)));
    }

    [Fact]
    public void Father_and_son_are_never_merged()
    {
        const string Text = "Harold Meeksley founded the party. His son, Harold Meeksley Jr., leads it today.";

        Assert.Equal(2, MentionLines.Labels(Text, Kg.Person).Count(label => label.StartsWith("Harold Meeksley", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_middle_initial_makes_no_second_person() =>
        Assert.Equal(["Harold Meeksley"], MentionLines.Labels("Senator Harold J. Meeksley spoke first. Harold Meeksley spoke last.", Kg.Person));

    [Fact]
    public void A_surname_before_a_noun_is_an_attribute() =>
        Assert.Contains(
            "Brekkestad (Attribute) = Person: Torvald Brekkestad",
            MentionLines.Of("Prime Minister Torvald Brekkestad resigned. The Brekkestad plan failed.", Kg.Person));

    [Fact]
    public void A_possessive_is_no_part_of_a_name() =>
        Assert.Equal(["Torvald Brekkestad"], MentionLines.Labels("Torvald Brekkestad’s plan failed, and Brekkestad’s party left the government.", Kg.Person));

    [Fact]
    public void A_family_name_that_comes_first_is_a_short_form() =>
        Assert.Equal("Park Jong-woo", MentionLines.Meaning("Park Jong-woo, a lawmaker, opposed the bill. Park said it went too far.", "Park"));

    [Theory]
    [InlineData("Defense Minister Gen Morita spoke on Friday.", "Gen Morita")]
    [InlineData("Defense Minister Gen. Morita spoke on Friday.", "Morita")]
    [InlineData("Defense Minister Gen Somchai Wongsa spoke on Friday.", "Somchai Wongsa")]
    public void The_short_form_of_a_rank_is_a_given_name_only_between_a_title_and_one_word(string text, string person) =>
        Assert.Equal([person], MentionLines.Labels(text, Kg.Person));
}
