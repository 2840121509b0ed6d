namespace KnowledgeGraph.Extraction.Tests.Relations.Statements;

/// <summary>What speakers are set on, and what they say of their own attitude.</summary>
public sealed class ResolveStancesTests
{
    [Theory]
    [InlineData("Jan Nowak vowed to fight the tariffs.", "Critical | tariffs")]
    [InlineData("\"We agreed to raise the North Atlantic Treaty to a higher level,\" Jan Nowak said.", "Supportive | North Atlantic Treaty")]
    [InlineData("\"We will ratify the North Atlantic Treaty before the summer,\" Jan Nowak said.", "Supportive | North Atlantic Treaty")]
    [InlineData("\"We will not ratify the North Atlantic Treaty before the summer,\" Jan Nowak said.", "Critical | North Atlantic Treaty")]
    [InlineData("\"That was our way of rejecting the bill that they drafted,\" Jan Nowak said.", "Critical | bill")]
    [InlineData("\"The deal poses a threat to every one of our farmers,\" Jan Nowak said.", "Critical | deal")]
    [InlineData("Jan Nowak stressed the importance of working with neighbours.", "Supportive | neighbours")]
    [InlineData("Jan Nowak spoke of his plan to revise the North Atlantic Treaty.", "Proposing | North Atlantic Treaty")]
    [InlineData("\"This is a good day for the Norwegian people,\" Jan Nowak said.", "Supportive | Norway")]
    [InlineData("Norway signed a truce with Chile in a move that was hailed by Jan Nowak.", "Supportive | Chile-Norway truce")]
    [InlineData("Jan Nowak asked that the ban be lifted.", "Demanding | ban")]
    public void A_resolve_or_attitude_is_a_stance(string text, string expected) =>
        Assert.Contains(SaidBy.In(text), line => line.StartsWith("Jan Nowak | " + expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Poland welcomed the ceasefire.", "Poland | Supportive | ceasefire")]
    [InlineData("Germany opposes the tariffs.", "Germany | Critical | tariffs")]
    public void A_country_takes_a_stance_toward_a_matter(string text, string expected) =>
        Assert.Contains(SaidBy.In(text), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void A_country_that_helps_another_says_nothing() => Assert.Empty(SaidBy.In("Poland supported Ukraine."));

    [Fact]
    public void No_worry_is_no_praise() =>
        Assert.DoesNotContain("Supportive", SaidBy.Values("\"We are not concerned about the critiques of the last few days,\" Jan Nowak said.", "stance"));

    [Fact]
    public void The_answers_of_an_interview_are_the_words_of_the_one_asked()
    {
        const string Text = "Jan Nowak, the mayor, spoke about the harbour.\n\nQ: How do you see the new trade deal with the islands?\n\nA: It is a good deal for our farmers here.\n\nQ: Will the town sign it this year?\n\nA: We will sign the deal before the summer.";

        Assert.Equal(["Jan Nowak", "Jan Nowak"], SaidBy.Values(Text, "speaker"));
    }

    [Fact]
    public void A_spokesman_without_a_name_is_an_unnamed_source() =>
        Assert.Contains("Kenyan Foreign Ministry spokesman", SaidBy.Values("“It has brought calm to all of the border towns,” the Kenyan Foreign Ministry spokesman said on Tuesday.", "speaker"));
}
