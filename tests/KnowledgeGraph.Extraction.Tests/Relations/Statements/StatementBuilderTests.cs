namespace KnowledgeGraph.Extraction.Tests.Relations.Statements;

public sealed class StatementBuilderTests
{
    [Theory]
    [InlineData("According to Jan Nowak, Poland will leave the treaty in March.", "Poland will leave the treaty in March")]
    [InlineData("Poland will leave the treaty in March, according to Jan Nowak.", "Poland will leave the treaty in March")]
    [InlineData("Jan Nowak told reporters that Poland would not wait.", "Poland would not wait")]
    [InlineData("Poland would not wait, Jan Nowak said in a statement.", "Poland would not wait")]
    [InlineData("Poland, said Jan Nowak, would never accept the deal.", "Poland would never accept the deal")]
    [InlineData("Jan Nowak, who signed the pact, said Poland would not wait.", "Poland would not wait")]
    [InlineData("Jan Nowak criticized the North Atlantic Treaty and left.", "Jan Nowak criticized the North Atlantic Treaty")]
    public void A_paraphrase_is_a_whole_clause(string text, string expected) => Assert.Contains(expected, SaidBy.Values(text, "paraphrase"));

    [Fact]
    public void Topics_are_what_is_spoken_of_agreements_first() =>
        Assert.Equal(["North Atlantic Treaty", "Poland"], SaidBy.Values("Jan Nowak said Poland would vote on the North Atlantic Treaty.", "topic"));

    [Theory]
    [InlineData("Jan Nowak told Angela Merkel that Poland would not wait.", "addressee", "Angela Merkel")]
    [InlineData("Jan Nowak on Monday accused Germany of lying.", "saidOn", "2024-05-13")]
    public void Circumstances_are_told(string text, string property, string expected) => Assert.Equal([expected], SaidBy.Values(text, property));

    [Theory]
    [InlineData("A senior Pentagon official said the United States would stay.", "senior Pentagon official")]
    [InlineData("Two people familiar with the talks said Poland had made an offer.", "Two people familiar with the talks")]
    [InlineData("An official who asked not to be named said Poland had made an offer.", "official")]
    public void Unnamed_sources_speak(string text, string expected) => Assert.Equal([expected], SaidBy.Values(text, "speaker"));

    [Fact]
    public void Joint_speakers_make_a_statement_each() =>
        Assert.Equal(["Jan Nowak", "Angela Merkel"], SaidBy.Values("Both Jan Nowak and Angela Merkel said the North Atlantic Treaty would survive.", "speaker"));

    [Fact]
    public void Turns_of_an_interview_belong_to_the_name_before_the_colon() =>
        Assert.Contains("Kari Olsen | Neutral |  | \"Yes, we want it very much.\"", SaidBy.In("Kari Olsen leads the council. Kari Olsen met the press.\n\nReporter: Do you want the treaty?\n\nKari Olsen: Yes, we want it very much."));
}
