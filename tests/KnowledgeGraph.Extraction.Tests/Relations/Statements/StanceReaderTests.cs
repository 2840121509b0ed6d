namespace KnowledgeGraph.Extraction.Tests.Relations.Statements;

public sealed class StanceReaderTests
{
    [Theory]
    [InlineData("Jan Nowak criticized the North Atlantic Treaty as outdated.", "Critical | North Atlantic Treaty")]
    [InlineData("The North Atlantic Treaty was criticized by Jan Nowak.", "Critical | North Atlantic Treaty")]
    [InlineData("Jan Nowak's criticism of the North Atlantic Treaty surprised nobody.", "Critical | North Atlantic Treaty")]
    [InlineData("Jan Nowak called the North Atlantic Treaty \"a relic\".", "Critical | North Atlantic Treaty")]
    [InlineData("Jan Nowak said the North Atlantic Treaty was unfair to Poland.", "Critical | North Atlantic Treaty")]
    [InlineData("Jan Nowak expressed doubts about the North Atlantic Treaty.", "Critical | North Atlantic Treaty")]
    [InlineData("Jan Nowak on Monday accused Germany of breaking the North Atlantic Treaty.", "Critical | Germany")]
    [InlineData("Jan Nowak warned Germany that it would lose the pact.", "Critical | Germany")]
    [InlineData("Jan Nowak stressed the importance of the North Atlantic Treaty.", "Supportive | North Atlantic Treaty")]
    [InlineData("Jan Nowak described the North Atlantic Treaty as the cornerstone of Polish security.", "Supportive | North Atlantic Treaty")]
    [InlineData("Jan Nowak rejected criticism of the North Atlantic Treaty.", "Supportive | North Atlantic Treaty")]
    [InlineData("Jan Nowak insisted that the North Atlantic Treaty is not obsolete.", "Supportive | North Atlantic Treaty")]
    [InlineData("Jan Nowak rejected the North Atlantic Treaty.", "Critical | North Atlantic Treaty")]
    [InlineData("Jan Nowak said he was not thinking about withdrawing from the North Atlantic Treaty.", "Denying | North Atlantic Treaty")]
    [InlineData("Jan Nowak denied that Poland had broken the North Atlantic Treaty.", "Denying | North Atlantic Treaty")]
    [InlineData("Jan Nowak called on Germany to ratify the North Atlantic Treaty.", "Demanding | Germany")]
    [InlineData("Jan Nowak called for a review of the North Atlantic Treaty.", "Demanding | North Atlantic Treaty")]
    [InlineData("Jan Nowak wants Germany to pay more.", "Demanding | Germany")]
    [InlineData("Jan Nowak proposed a new security pact with Germany.", "Proposing | Germany")]
    public void A_stance_has_its_kind_and_target(string text, string expected) =>
        Assert.Contains(SaidBy.In(text), line => line.StartsWith("Jan Nowak | " + expected, StringComparison.Ordinal));

    [Fact]
    public void Two_stances_in_one_sentence_are_two_statements() =>
        Assert.Equal(["Supportive", "Demanding"], SaidBy.Values("Jan Nowak praised the North Atlantic Treaty and demanded that Germany pay more.", "stance"));

    [Theory]
    [InlineData("Jan Nowak said Angela Merkel’s claim that the North Atlantic Treaty is unfair is off the mark.", "Jan Nowak | Critical | Angela Merkel")]
    [InlineData("Angela Merkel rejected Jan Nowak's claim that the North Atlantic Treaty is unfair.", "Angela Merkel | Denying | Jan Nowak")]
    public void A_claim_that_is_called_wrong_is_a_stance_toward_the_one_who_made_it(string text, string expected)
    {
        var lines = SaidBy.In(text);

        Assert.Contains(lines, line => line.StartsWith(expected, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Critical | North Atlantic Treaty", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Jan Nowak did not criticize the North Atlantic Treaty.")]
    [InlineData("Jan Nowak may say that the North Atlantic Treaty is unfair.")]
    [InlineData("Jan Nowak refused to comment on the North Atlantic Treaty.")]
    [InlineData("If Jan Nowak says yes, Poland will sign the treaty.")]
    [InlineData("Poland maintains two bases in Kuwait.")]
    public void What_was_not_said_is_no_statement(string text) => Assert.Empty(SaidBy.In(text));

    [Fact]
    public void A_denied_report_is_the_denial_alone() =>
        Assert.Equal(["Jan Nowak"], SaidBy.Values("Jan Nowak denied that Angela Merkel had criticized the North Atlantic Treaty.", "speaker").Distinct());
}
