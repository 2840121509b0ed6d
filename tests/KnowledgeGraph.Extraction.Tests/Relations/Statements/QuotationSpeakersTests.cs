namespace KnowledgeGraph.Extraction.Tests.Relations.Statements;

public sealed class QuotationSpeakersTests
{
    [Theory]
    [InlineData("\"Our port has never been this busy,\" said Maria Costa, a former ambassador.", "Maria Costa")]
    [InlineData("\"We will not sign,\" Finnish Foreign Minister Aino Laine told reporters in Helsinki on Friday.", "Aino Laine")]
    [InlineData("Peter Novak said: \"Slovakia stands by its obligations under the pact.\"", "Peter Novak")]
    [InlineData("Kari Olsen arrived late. \"Nobody in Norway wants this treaty,\" she said.", "Kari Olsen")]
    [InlineData("Foreign Minister Kari Olsen met the press in Oslo. \"Nobody in Norway wants this treaty,\" the minister added.", "Kari Olsen")]
    [InlineData("“It is a slap in the face of Chile,” the Chilean Foreign Ministry said in a statement.", "Ministry of Foreign Affairs of Chile")]
    [InlineData("As Jan Nowak put it, \"Poland has waited too long for its allies to act.\"", "Jan Nowak")]
    [InlineData("Jan Nowak was quoted by Reuters as saying: \"Poland has waited too long for its allies to act.\"", "Jan Nowak")]
    [InlineData("“When he told me ‘the pact is dead,’ I did not believe it,” said Jan Nowak.", "Jan Nowak")]
    [InlineData("Jan Nowak, Polish foreign minister: \"We have waited long enough for an answer.\"", "Jan Nowak")]
    [InlineData("Asked about the treaty, Jan Nowak said: \"It is dead.\"", "Jan Nowak")]
    [InlineData("The pact \"will never be ratified by this parliament\", Jan Nowak said.", "Jan Nowak")]
    public void The_reporting_word_beside_a_quotation_gives_its_speaker(string text, string speaker) =>
        Assert.Equal([speaker], SaidBy.Values(text, "speaker").Distinct());

    [Theory]
    [InlineData("“Oslo has paid its share,” Kari Olsen said. “It is the turn of others to pay theirs.”")]
    [InlineData("“We have waited for ten years.\n\n“We shall wait no more,” Kari Olsen said.")]
    [InlineData("“We have waited for ten years,” Kari Olsen said. “Many have died.\n\n“We shall wait no more.”")]
    public void A_quotation_that_goes_on_has_one_speaker(string text) =>
        Assert.Equal(["Kari Olsen", "Kari Olsen"], SaidBy.Values(text, "speaker").Take(2));

    [Theory]
    [InlineData("\"I think,\" said Kari Olsen, \"that Norway should leave the agreement at once.\"", "I think, that Norway should leave the agreement at once.")]
    [InlineData("“Nobody,” Kari Olsen said by telephone from Oslo, “wants to pour concrete over a ballot box.”", "Nobody, wants to pour concrete over a ballot box.")]
    public void A_sentence_that_its_report_interrupts_is_one_quotation(string text, string expected) =>
        Assert.Equal([expected], SaidBy.Values(text, "quote"));

    [Fact]
    public void A_quotation_that_fills_its_paragraph_belongs_to_the_one_of_whom_the_sentence_before_tells() =>
        Assert.Equal(["Jan Nowak"], SaidBy.Values("Jan Nowak gave a speech in Warsaw on Monday.\n\n“Poland has waited for ten years and it will wait no more.”", "speaker"));

    [Theory]
    [InlineData("The so-called “peace plan” was rejected in Geneva.")]
    [InlineData("The treaty states that “no party shall station troops on the island without consent.”")]
    [InlineData("“Everybody should have seen this coming years ago,” the report said.")]
    [InlineData("Under the cabinet of Jan Nowak, Poland lost its friends. “Nobody in the region trusts it now,” the author writes.")]
    [InlineData("Jan Nowak left the hall. “We were never told anything about it,” they said.")]
    [InlineData("Jan Nowak is the author of “The Long Road to Peace in Europe”, a book.")]
    public void Words_that_nobody_named_speaks_are_no_statement(string text) =>
        Assert.Empty(SaidBy.Values(text, "quote"));

    [Fact]
    public void A_pronoun_inserted_into_a_report_is_none_of_those_reported_of() =>
        Assert.Contains("Denny Olsen", SaidBy.Values("Denny Olsen walked into the office on Monday.\n\nPrime Minister Jan Nowak, he told reporters, had repeated that the government “cannot but proceed” with the plan.", "speaker"));

    [Fact]
    public void Another_ones_words_do_not_go_to_the_speaker_before() =>
        Assert.Equal(["Kari Olsen", "Jan Nowak"], SaidBy.Values("“Norway has done what it could do,” Kari Olsen said in Oslo.\n\nIn Warsaw, Jan Nowak was blunter. “We do not hire guards by the hour,” Poland's foreign minister said.", "speaker"));
}
