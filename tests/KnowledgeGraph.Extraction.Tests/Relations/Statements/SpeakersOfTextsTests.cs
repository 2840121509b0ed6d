namespace KnowledgeGraph.Extraction.Tests.Relations.Statements;

/// <summary>Who speaks through statements, motions and offices, and as a group.</summary>
public sealed class SpeakersOfTextsTests
{
    [Theory]
    [InlineData("The five nations issued a joint statement, which said, \"We oppose every change of the old border line.\"", "five nations")]
    [InlineData("\"The parties commit to a full exchange of all prisoners by June,\" said the joint communique of the meeting.", "joint communique")]
    [InlineData("\"The plan brings calm to both of our countries,\" Jan Nowak's office said in a statement.", "Jan Nowak")]
    [InlineData("The alliance's 12 members declared: \"We stand by each and every one of our old promises.\"", "alliance's 12 members")]
    public void A_group_or_a_text_speaks(string text, string speaker) => Assert.Contains(speaker, SaidBy.Values(text, "speaker"));

    [Fact]
    public void A_motion_speaks_for_who_submitted_it() =>
        Assert.Equal(["Polish Peasants Party"], SaidBy.Values("Submitted by the Polish Peasants Party, the motion blamed the cabinet. \"It is plain that the cabinet has lost its way,\" the motion said.", "speaker").Distinct());

    [Fact]
    public void They_are_the_group_that_spoke_last() =>
        Assert.Equal(["five senators"], SaidBy.Values("The five senators expressed doubt about the plan. \"We hope that the talks will stay open to all,\" they said.", "speaker").Distinct());

    [Fact]
    public void A_quotation_that_runs_on_over_paragraphs_has_one_speaker()
    {
        const string Text = "“We signed the paper this morning in Oslo,” Jan Nowak said.\n\n“The text of it was agreed last week by everybody.\n\n“It will lift our trade to a new level.\n\n“And it is only the second of its kind.”";

        Assert.Equal(4, SaidBy.Values(Text, "speaker").Count(speaker => speaker == "Jan Nowak"));
    }

    [Fact]
    public void The_one_behind_the_words_comes_before_a_pledge_ahead_of_them() =>
        Assert.Equal(["Jan Nowak"], SaidBy.Values("Jan Nowak spoke about Norway's pledge: \"I am for it and so are my people,\" Jan Nowak told reporters.", "speaker").Distinct());

    [Fact]
    public void They_are_those_whom_the_sentence_before_is_about() =>
        Assert.Equal(["western powers"], SaidBy.Values("The western powers were hopeful about the plan.\n\n\"We trust that the talks will stay open to all,\" they said in a statement.", "speaker").Distinct());

    [Fact]
    public void A_title_before_the_speaker_is_not_what_was_said() =>
        Assert.Equal(["the harbour will close"], SaidBy.Values("The harbour will close, Trade Minister Jan Nowak said.", "paraphrase").Select(words => words.ToLowerInvariant()));
}
