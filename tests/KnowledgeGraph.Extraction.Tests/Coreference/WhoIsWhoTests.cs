using KnowledgeGraph.Extraction.Tests.Mentions;

namespace KnowledgeGraph.Extraction.Tests.Coreference;

/// <summary>Pairs that are one and pairs that are two: what a text calls by several names, and what only sounds alike.</summary>
public sealed class WhoIsWhoTests
{
    [Theory]
    [InlineData("Envoys in the Alpine Stabilization Committee (ASC) met. The ASC agreed.", "ASC", "Alpine Stabilization Committee")]
    [InlineData("Envoys in the ASC (Alpine Stabilization Committee) met. The ASC agreed.", "ASC", "Alpine Stabilization Committee")]
    [InlineData("The Federation of Nordic Fishermen, or FNF, protested. FNF called for talks.", "FNF", "Federation of Nordic Fishermen")]
    [InlineData("The Movement 9 Crowns (M9C) protested. M9C called for talks.", "M9C", "Movement 9 Crowns")]
    [InlineData("The Institute for Coastal Research (ICR) said so. ICR staff agreed.", "ICR", "Institute for Coastal Research")]
    public void Letters_in_brackets_stand_for_the_name_beside_them(string text, string letters, string name) => Assert.Equal(name, MentionLines.Meaning(text, letters));

    [Fact]
    public void Letters_in_brackets_that_do_not_fit_stand_for_themselves() =>
        Assert.NotEqual("Alpine Stabilization Committee", MentionLines.Meaning("The Alpine Stabilization Committee (formerly XQZ) met. XQZ agreed.", "XQZ"));

    [Theory]
    [InlineData("Robert Brekkestad and Maria Brekkestad came. Mr. Brekkestad spoke first.", "Brekkestad", "Robert Brekkestad")]
    [InlineData("Bill Clinton and Hillary Clinton came. Mrs. Clinton spoke first.", "Clinton", "Hillary Clinton")]
    [InlineData("Robert Brekkestad and Maria Brekkestad came. Ms. Brekkestad spoke first.", "Brekkestad", "Maria Brekkestad")]
    public void A_surname_of_two_is_the_one_whom_the_form_of_address_fits(string text, string words, string person) => Assert.Equal(person, MentionLines.Meaning(text, words));

    [Fact]
    public void A_surname_of_two_is_the_one_named_last()
    {
        const string Text = "Torvald Brekkestad runs the ministry. Helga Brekkestad leads the opposition. Brekkestad called for a vote.";

        Assert.Equal("Helga Brekkestad", MentionLines.Meaning(Text, "Brekkestad"));
    }

    [Theory]
    [InlineData("Harold A. Meeksley", "Harold B. Meeksley")]
    [InlineData("Harold Meeksley Sr.", "Harold Meeksley Jr.")]
    [InlineData("Harold Meeksley", "Harold Meeksley III")]
    [InlineData("Harold Meeksley", "Howard Meeksley")]
    [InlineData("George H. W. Bush", "George W. Bush")]
    public void Relatives_of_nearly_one_name_stay_two(string one, string other) =>
        Assert.Equal(2, MentionLines.Labels($"{one} founded the party. Senator {other} leads it today.", Kg.Person).Count());

    [Theory]
    [InlineData("Foreign Minister Ilona Kovarik", "Ilona Kovarik")]
    [InlineData("Senator Harold J. Meeksley", "Harold Meeksley")]
    [InlineData("Prime Minister David Cameron", "Cameron")]
    public void One_person_of_two_articles_is_one(string one, string other)
    {
        var first = PersonOf($"{one} left the talks early.", "2015-03-02");
        var second = PersonOf($"Reporters waited for {other} in the rain.", "2015-03-05");

        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("Ilona Kovarik", "Petra Kovarik")]
    [InlineData("Harold Meeksley Sr.", "Harold Meeksley Jr.")]
    [InlineData("Takeo Fukuda", "Yasuo Fukuda")]
    [InlineData("George H. W. Bush", "George W. Bush")]
    [InlineData("Kim Jong-il", "Kim Jong-un")]
    public void Two_people_of_two_articles_stay_two(string one, string other) =>
        Assert.NotEqual(PersonOf($"Foreign Minister {one} left the talks early."), PersonOf($"Foreign Minister {other} left the talks early."));

    [Fact]
    public void A_surname_alone_joins_nobody_of_another_article() =>
        Assert.NotEqual(PersonOf("Foreign Minister Ilona Kovarik left the talks early."), PersonOf("Foreign Minister Kovarik left the talks early."));

    [Theory]
    [InlineData("The Norwegian Defense Ministry bought ships.", "The Swedish Defense Ministry bought ships.")]
    [InlineData("Norway waits. The Foreign Ministry declined to comment.", "Portugal waits. The Foreign Ministry declined to comment.")]
    public void Ministries_of_two_countries_stay_two(string one, string other) => Assert.NotEqual(MinistryOf(one), MinistryOf(other));

    [Theory]
    [InlineData("The Norwegian Defense Ministry bought ships.", "Norway’s Ministry of Defence bought ships.")]
    [InlineData("The Norwegian Foreign Ministry declined to comment.", "Norway waits. The Ministry of Foreign Affairs declined to comment.")]
    [InlineData("The U.S. State Department declined to comment.", "The US Department of State declined to comment.")]
    public void One_ministry_under_two_names_is_one(string one, string other) => Assert.Equal(MinistryOf(one), MinistryOf(other));

    [Theory]
    [InlineData("Norway and Sweden signed the Kalmar Fishing Treaty in 1995. The treaty expires next year.", "The treaty", "treaty")]
    [InlineData("Norway and Sweden signed the Kalmar Fishing Treaty in 1995. The pact expires next year.", "The pact", "pact")]
    [InlineData("Norway and Sweden signed the Kalmar Fishing Treaty in 1995. The accord expires next year.", "The accord", "accord")]
    public void A_treaty_called_by_a_common_noun_is_the_one_named_before(string text, string words, string bare)
    {
        var meaning = MentionLines.Meaning(text, words) ?? MentionLines.Meaning(text, words.ToLowerInvariant()) ?? MentionLines.Meaning(text, bare);

        Assert.Equal("Kalmar Fishing Treaty", meaning);
    }

    [Fact]
    public void The_two_leaders_are_the_two_named_before()
    {
        const string Text = "Norwegian Prime Minister Torvald Brekkestad met Portuguese President Ana Falcao. The two leaders signed a statement.";

        Assert.Equal(["Ana Falcao", "Torvald Brekkestad"], MentionLines.Of(Text, Kg.Person).Where(line => line.StartsWith("two leaders (Pair)", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Three_leaders_are_not_two() =>
        Assert.DoesNotContain("two leaders", MentionLines.Of("Torvald Brekkestad resigned. The two leaders signed a statement.", Kg.Person).Select(line => line.Split(" (")[0]));

    private static Entity PersonOf(string text, string? date = null) =>
        ExtractionHarness.Read(text, date).Mentions.Last(mention => mention.Class == Kg.Person && mention.Form == MentionForm.Name).Entity;

    private static Entity MinistryOf(string text)
    {
        var context = ExtractionHarness.Read(text);
        return context.Mentions.Last(mention => context.IsA(mention, Kg.Ministry)).Entity;
    }
}
