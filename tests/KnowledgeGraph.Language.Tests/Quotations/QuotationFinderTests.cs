namespace KnowledgeGraph.Language.Tests;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("\"We agree,\" she said. \"We stay.\"", "We agree,|We stay.")]
    [InlineData("“We agree,” she said.", "We agree,")]
    [InlineData("Il a dit «oui» hier.", "oui")]
    [InlineData("‘It’s late,’ said Ann.", "It’s late,")]
    [InlineData("It isn't 'new' here.", "new")]
    [InlineData("“A ‘peace plan’ it is.”", "A ‘peace plan’ it is.|peace plan")]
    public void Marks_of_every_kind(string text, string expected) => AssertQuotations(text, expected);

    [Theory]
    [InlineData("The boys' club isn't Ann's.")]
    [InlineData("In the '90s they couldn’t agree.")]
    [InlineData("A 6\" pipe and a 5' wall.")]
    [InlineData("Rock 'n' roll")]
    public void Apostrophes_and_inches_are_no_quotation_marks(string text) => Assert.Empty(Annotated.Of(text).Quotations);

    [Fact]
    public void A_quotation_without_closing_mark_ends_with_its_paragraph() =>
        AssertQuotations("He said, “We go. We come.\n\nThen all left.", "We go. We come.");

    [Fact]
    public void A_paragraph_that_opens_again_continues_the_quotation()
    {
        var quotations = Annotated.Of("“We go on.\n\n“And on.” Then “this.”").Quotations;

        Assert.Equal([false, true, false], quotations.Select(quotation => quotation.ContinuesPrevious));
    }

    [Fact]
    public void A_lost_straight_mark_does_not_turn_the_rest_inside_out() =>
        AssertQuotations("He said \"we go. Later she said \"we stay\" and left.", "we go.|we stay");

    [Fact]
    public void A_straight_mark_on_the_wrong_side_of_its_blank_opens_where_there_is_one_to_close() =>
        AssertQuotations("Kits would come,\" For example, all schools can vote\".", " For example, all schools can vote");

    [Fact]
    public void Span_covers_the_marks_and_tokens_the_content()
    {
        var document = Annotated.Of("Ann said, \"We can't.\"");

        var quotation = Assert.Single(document.Quotations);

        Assert.Equal("\"We can't.\"", document.TextOf(quotation.Span));
        Assert.Equal(["We", "ca", "n't", "."], document.Tokens[quotation.Tokens.First..quotation.Tokens.End].Select(token => token.Form));
    }

    private static void AssertQuotations(string text, string expected)
    {
        var document = Annotated.Of(text);

        Assert.Equal(expected, string.Join('|', document.Quotations.Select(quotation => document.TextOf(quotation.Content))));
    }
}
