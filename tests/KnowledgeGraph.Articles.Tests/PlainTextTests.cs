namespace KnowledgeGraph.Articles.Tests;

public sealed class PlainTextTests
{
    private const string First = "Norway's government said on Tuesday that it would station four jets in Keflavik under an old pact.";
    private const string Second = "Iceland has no army and relies on its allies, as it has done since the last century.";

    [Fact]
    public void A_title_line_becomes_the_headline_and_is_kept_as_a_paragraph()
    {
        var article = Reading.Read($"Norway and Iceland renew air pact\n\n{First}\n\n{Second}\n");

        Assert.Equal("Norway and Iceland renew air pact", article.Headline?.Value);
        Assert.Equal(["Norway and Iceland renew air pact", First, Second], article.Texts());
        Assert.Equal(ParagraphKind.Headline, article.Paragraphs[0].Kind);
    }

    [Fact]
    public void A_headline_may_end_in_an_abbreviation()
    {
        var article = Reading.Read($"Panama weighs a new canal accord with the U.S.\n\n{First}\n");

        Assert.Equal("Panama weighs a new canal accord with the U.S.", article.Headline?.Value);
    }

    [Fact]
    public void Text_that_begins_with_running_text_has_no_headline()
    {
        var article = Reading.Read($"{First}\n{Second}\n");

        Assert.Null(article.Headline);
        Assert.Equal([First, Second], article.Texts());
    }

    [Fact]
    public void Hard_wrapped_lines_are_joined_and_long_lines_are_not()
    {
        var wrapped = Reading.Read("Norway's government said on Tuesday that it would\nstation four jets in Keflavik under a pact that was\nchanged two decades ago.\n\nIceland has no army and relies on its allies, as it\nhas done for a long time.\n");
        var unwrapped = Reading.Read($"{First} {Second}\n{Second} {First}\n");

        Assert.Equal(2, wrapped.Paragraphs.Count);
        Assert.StartsWith("Norway's government said on Tuesday that it would station four jets", wrapped.Texts()[0], StringComparison.Ordinal);
        Assert.Equal(2, unwrapped.Paragraphs.Count);
    }

    [Fact]
    public void Carriage_returns_do_not_disturb_offsets()
    {
        var article = Reading.Read($"Norway and Iceland renew air pact\r\n\r\n{First}\r\n\r\n{Second}\r\n");

        Assert.Equal([First, Second], article.Texts(ParagraphKind.Body));
        Assert.All(article.Paragraphs, paragraph =>
            Assert.Equal(article.Body.Text[paragraph.Start..paragraph.End], article.Body.ToSource(paragraph.Start, paragraph.End).Of(article.Source)));
    }

    [Theory]
    [InlineData("OSLO, Norway (AP) — ", "AP", null)]
    [InlineData("BRUSSELS, July 4 (Reuters) - ", "Reuters", null)]
    [InlineData("(Bloomberg) -- ", "Bloomberg", null)]
    [InlineData("LIMA — ", null, null)]
    [InlineData("NEW DELHI: ", null, null)]
    [InlineData("Ottawa, Ontario – March 3, 2024 – ", null, "2024-03-03")]
    [InlineData("QUITO, March 9, 2021 /NewsLine/ -- ", "NewsLine", "2021-03-09")]
    [InlineData("2021-03-09 ", null, "2021-03-09")]
    [InlineData("date 2021-03-09 ", null, "2021-03-09")]
    public void A_dateline_is_cut_and_its_facts_are_kept(string leadIn, string? publisher, string? date)
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n\n{leadIn}{First}\n\n{Second}\n");

        Assert.Equal([First, Second], article.Texts(ParagraphKind.Body));
        Assert.Equal(publisher, article.Publisher?.Value);
        Assert.Equal(date, article.Published?.Value.ToString());
    }

    [Fact]
    public void A_dateline_may_come_behind_a_caption_without_a_credit()
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n\nThe ministers of Norway and Iceland are seen during their talks in the north.\n\nOSLO (Reuters) - {First}\n\n{Second}\n");

        Assert.Contains(First, article.Texts(ParagraphKind.Body));
        Assert.Equal("Reuters", article.Publisher?.Value);
    }

    [Fact]
    public void A_line_of_date_and_time_says_when_it_was_published_although_it_tells_how_old_it_is()
    {
        var article = Reading.Read($"March 9, 2021 / 11:04 PM / Updated 2 hours ago\n\nAir pact is renewed for a decade\n\n{First}\n");

        Assert.Equal("2021-03-09", article.Published?.Value.ToString());
        Assert.Equal("Air pact is renewed for a decade", article.Headline?.Value);
    }

    [Theory]
    [InlineData("NATO — the alliance of many states in two parts of the world — will meet again in the autumn.")]
    [InlineData("Lund (48) said the pact, which was signed in May 2001, would be renewed by both of the parliaments.")]
    public void Running_text_is_no_dateline(string text)
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n\n{text}\n");

        Assert.Equal([text], article.Texts(ParagraphKind.Body));
        Assert.Null(article.Published);
    }

    [Theory]
    [InlineData("By JANE DOE", "Jane Doe")]
    [InlineData("Story by Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe and Per van der Berg", "Jane Doe; Per van der Berg")]
    [InlineData("By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("By Jane Doe in Geneva", "Jane Doe")]
    [InlineData("Jane Doe | Andes Tribune", "Jane Doe")]
    public void A_byline_names_the_authors_and_is_cut(string byline, string authors)
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n{byline}\n\n{First}\n");

        Assert.Equal(authors, string.Join("; ", article.Authors.Select(author => author.Value)));
        Assert.Equal(["Air pact is renewed for a decade", First], article.Texts());
    }

    [Fact]
    public void A_sentence_that_begins_with_by_is_no_byline()
    {
        const string Sentence = "By Monday the talks had collapsed, and both ministers had left the city without a word.";

        var article = Reading.Read($"Air pact talks end\n\n{Sentence}\n");

        Assert.Empty(article.Authors);
        Assert.Equal([Sentence], article.Texts(ParagraphKind.Body));
    }

    [Theory]
    [InlineData("Published: 3 March 2024", "2024-03-03")]
    [InlineData("Published: 3 March 2024 | Updated 10:32 AM EST, Mon March 4, 2024", "2024-03-03")]
    [InlineData("Updated 10:32 AM EST, Mon January 8, 2024", "2024-01-08")]
    [InlineData("Wednesday, October 14, 2015", "2015-10-14")]
    [InlineData("14:07 GMT, March 5, 2021", "2021-03-05")]
    [InlineData("2018-11-02", "2018-11-02")]
    [InlineData("30 June 2011, 3:15 p.m.", "2011-06-30")]
    [InlineData("Posted on September 1st, 2016 at 9:00 am", "2016-09-01")]
    public void A_line_that_is_a_date_dates_the_article_and_is_cut(string line, string date)
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n{line}\n\n{First}\n");

        Assert.Equal(date, article.Published?.Value.ToString());
        Assert.Equal(["Air pact is renewed for a decade", First], article.Texts());
    }

    [Fact]
    public void Bulleted_header_lines_give_date_and_publisher()
    {
        var article = Reading.Read($"print PRINT\n\nAir pact is renewed for a decade\n\n  • March 5, 2021\n  • , The Kigali Courier , 3:15 p.m.\n  • World Desk\n\n{First}\n");

        Assert.Equal("2021-03-05", article.Published?.Value.ToString());
        Assert.Equal("The Kigali Courier", article.Publisher?.Value);
        Assert.Equal("The Kigali Courier", article.Cite(article.Publisher));
        Assert.Equal(["Air pact is renewed for a decade", First], article.Texts());
    }

    [Fact]
    public void A_source_line_below_the_text_gives_publisher_and_date()
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n{First}\n{Second}\n(From The Lagos Mirror, May 3, 2018)\n");

        Assert.Equal("The Lagos Mirror", article.Publisher?.Value);
        Assert.Equal("2018-05-03", article.Published?.Value.ToString());
        Assert.Equal([First, Second], article.Texts(ParagraphKind.Body));
    }

    [Fact]
    public void Dates_in_running_text_never_date_the_article()
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n\nThe pact was signed on May 3, 2018 in Oslo and has been renewed twice since that day.\n\n{Second}\n");

        Assert.Null(article.Published);
    }

    [Fact]
    public void The_default_date_is_used_when_the_file_has_none_and_has_no_span()
    {
        var article = Reading.Read($"Air pact is renewed\n\n{First}\n", date: new PartialDate(2001, 2, 3));

        Assert.Equal(new Cited<PartialDate>(new PartialDate(2001, 2, 3), null), article.Published);
    }

    [Fact]
    public void Lines_in_another_script_are_not_analysed()
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n\n{First}\n\nДоговор о воздушном патруле продлён на десять лет, сообщило министерство.\n\n{Second}\n");

        Assert.Equal([First, Second], article.Texts(ParagraphKind.Body));
    }

    [Fact]
    public void A_list_after_a_colon_stays_with_the_article()
    {
        var article = Reading.Read($"Air pact is renewed for a decade\n\n{First}\n\nUnder the pact the two governments promise each other three things:\n- joint patrols\n- shared radar\n- one command\n");

        Assert.Equal(["joint patrols", "shared radar", "one command"], article.Texts(ParagraphKind.ListItem));
    }

    [Fact]
    public void Names_alone_beside_a_line_of_metadata_are_author_and_publisher()
    {
        var article = Reading.Read($"World\nAir pact is renewed for a decade\nRosa Lima\n@rosalima\nTue 14 Jun 2022 06.00 BST\nCoastal News\n\nSUVA —\n{First}\n");

        Assert.Equal("Rosa Lima", Assert.Single(article.Authors).Value);
        Assert.Equal("Coastal News", article.Publisher?.Value);
        Assert.Equal(["Air pact is renewed for a decade", First], article.Texts());
    }

    [Fact]
    public void A_press_release_takes_its_long_line_as_the_headline()
    {
        var article = Reading.Read($"FOR IMMEDIATE RELEASE\nMinistry of Transport\n12 March 2023\n\nJoint statement of the ministers on rail\n\n1. {First}\n\n2. {Second}\n\nMedia contact: press office\n");

        Assert.Equal("Joint statement of the ministers on rail", article.Headline?.Value);
        Assert.Equal([First, Second], article.Texts(ParagraphKind.ListItem));
    }
}
