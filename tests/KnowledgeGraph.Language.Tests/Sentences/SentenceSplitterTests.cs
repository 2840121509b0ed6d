namespace KnowledgeGraph.Language.Tests;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rains. We stay.", "It rains.|We stay.")]
    [InlineData("Who came? All! Good.", "Who came?|All!|Good.")]
    [InlineData("It ended.The next began.", "It ended.|The next began.")]
    public void Final_marks_end_a_sentence(string text, string expected) => AssertSentences(text, expected);

    [Theory]
    [InlineData("“We go,” he said. “Now.” She left.", "“We go,” he said.|“Now.”|She left.")]
    [InlineData("\"We go.\" \"They stay.\"", "\"We go.\"|\"They stay.\"")]
    [InlineData("\"Is it so?\" he asked.", "\"Is it so?\" he asked.")]
    [InlineData("“Stop!” Berg said. It was late.", "“Stop!” Berg said.|It was late.")]
    [InlineData("He left (it was late.) She stayed.", "He left (it was late.)|She stayed.")]
    [InlineData("It grew.[3] It fell.", "It grew.[3]|It fell.")]
    public void Closing_marks_belong_to_the_sentence(string text, string expected) => AssertSentences(text, expected);

    [Theory]
    [InlineData("The U.S. President came to the U.S. The treaty held.", "The U.S. President came to the U.S.|The treaty held.")]
    [InlineData("Anna B. Olsen met Dr. Moe. He spoke.", "Anna B. Olsen met Dr. Moe.|He spoke.")]
    [InlineData("They met at 5 p.m. on Sept. 4 in St. Olaf.", "They met at 5 p.m. on Sept. 4 in St. Olaf.")]
    [InlineData("Rule No. 5 holds. No. It fails.", "Rule No. 5 holds.|No.|It fails.")]
    [InlineData("He works for Moe Inc. and Co. in Bergen.", "He works for Moe Inc. and Co. in Bergen.")]
    public void Abbreviations_end_one_only_before_a_usual_beginning(string text, string expected) => AssertSentences(text, expected);

    [Theory]
    [InlineData("we left early. it rained. then it snowed!!! nobody came.", "we left early.|it rained.|then it snowed!!!|nobody came.")]
    [InlineData("Well i called them? nobody spoke.", "Well i called them?|nobody spoke.")]
    [InlineData("He asked why? but nobody knew.", "He asked why? but nobody knew.")]
    [InlineData("Points (i) why? and (ii) how?", "Points (i) why? and (ii) how?")]
    public void Without_capitals_a_mark_is_enough_where_the_writer_uses_none(string text, string expected) => AssertSentences(text, expected);

    [Theory]
    [InlineData("It works :-) Thank you.", "It works :-)|Thank you.")]
    [InlineData("It works :-) and holds.", "It works :-) and holds.")]
    public void A_face_ends_a_sentence_before_a_capital(string text, string expected) => AssertSentences(text, expected);

    [Theory]
    [InlineData("We stay ------ Sent by Moe", "We stay|------|Sent by Moe")]
    [InlineData("http://a.example/b http://c.example/d", "http://a.example/b|http://c.example/d")]
    [InlineData("We saw http://a.example/b today -- twice.", "We saw http://a.example/b today -- twice.")]
    public void Rulers_and_lists_of_addresses_are_cut(string text, string expected) => AssertSentences(text, expected);

    [Fact]
    public void A_heading_without_stop_ends_with_its_paragraph() =>
        AssertSentences("Talks resume in Oslo\n\nThey begin today.\nThey end soon.", "Talks resume in Oslo|They begin today.|They end soon.");

    [Fact]
    public void Sentences_know_their_paragraph_and_tokens()
    {
        var document = Annotated.Of("One here. Two here.\n\nThree.");

        Assert.Equal([0, 0, 1], document.Sentences.Select(sentence => sentence.Paragraph));
        Assert.Equal([new TokenRange(0, 3), new TokenRange(3, 6), new TokenRange(6, 8)], document.Sentences.Select(sentence => sentence.Tokens));
    }

    private static void AssertSentences(string text, string expected)
    {
        var document = Annotated.Of(text);

        Assert.Equal(expected, string.Join('|', document.Sentences.Select(sentence => document.TextOf(sentence.Span))));
    }
}
