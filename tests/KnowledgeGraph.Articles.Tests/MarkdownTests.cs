namespace KnowledgeGraph.Articles.Tests;

public sealed class MarkdownTests
{
    private const string Front = "---\ntitle: \"Lithuania: a quiet shift\"\nauthors: [Rasa Petrauskė, 'Jonas Kazlas']\ndate: 2022-11-04T09:30:00+02:00\nsource: blog\nurl: https://example.org/baltic\npublisher: The Baltic Letter\ntags: [one, two]\n---\n";
    private const string Text = "The pact signed in Vilnius obliges each party to consult the others within two days of a threat.";

    [Fact]
    public void Front_matter_gives_metadata_with_the_places_of_its_values()
    {
        var article = Reading.Read($"{Front}\n# Lithuania: a quiet shift\n\n{Text}\n", "a.md");

        Assert.Equal("Lithuania: a quiet shift", article.Cite(article.Headline));
        Assert.Equal(["Rasa Petrauskė", "Jonas Kazlas"], article.Authors.Select(author => article.Cite<string>(author)));
        Assert.Equal("2022-11-04", article.Published?.Value.ToString());
        Assert.Equal("2022-11-04T09:30:00+02:00", article.Cite(article.Published));
        Assert.Equal("https://example.org/baltic", article.Cite(article.Url));
        Assert.Equal("The Baltic Letter", article.Cite(article.Publisher));
    }

    [Fact]
    public void Front_matter_wins_over_dates_and_addresses_in_the_text()
    {
        var article = Reading.Read($"---\ntitle: A quiet shift\ndate: '2022-11-04'\n---\n*Updated: Jan 5, 2023*\n\nJanuary 4, 2023\\\nhttps://example.org/original\n\n{Text}\n");

        Assert.Equal("2022-11-04", article.Published?.Value.ToString());
        Assert.Null(article.Url);
        Assert.Equal([Text], article.Texts());
    }

    [Fact]
    public void A_folded_title_is_one_line_and_cites_all_of_its_lines()
    {
        var article = Reading.Read($"---\ntitle: A quiet shift in\n  the Baltic\n---\n{Text}\n");

        Assert.Equal("A quiet shift in the Baltic", article.Headline?.Value);
        Assert.Equal("A quiet shift in\n  the Baltic", article.Cite(article.Headline));
    }

    [Fact]
    public void Broken_front_matter_is_a_warning_with_a_place()
    {
        var article = Reading.Read($"---\ntitle: Pact: a [shift\nauthor: Jane Doe\n---\n{Text}\n");

        var warning = Assert.Single(article.Diagnostics);
        Assert.Equal(("KG2102", 2), (warning.Code, warning.Line));
        Assert.Equal("Jane Doe", Assert.Single(article.Authors).Value);
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_a_warning()
    {
        var article = Reading.Read($"---\ntitle: A quiet shift\ndate: 3/4/2022\n---\n{Text}\n");

        Assert.Null(article.Published);
        Assert.Equal("KG2103", Assert.Single(article.Diagnostics).Code);
    }

    [Theory]
    [InlineData("The **pact** obliges *each* party to __consult__ the others, says [the ministry](https://x.y/z \"t\").", "The pact obliges each party to consult the others, says the ministry.")]
    [InlineData("The pact obliges each party[^1] to consult R&amp;D chiefs within \\*two\\* days of a threat.", "The pact obliges each party to consult R&D chiefs within *two* days of a threat.")]
    [InlineData("The pact {{< note \"x\" >}}obliges each party to ![flag](f.png)consult the `others` within two days.", "The pact obliges each party to consult the others within two days.")]
    [InlineData("The pact <b>obliges</b> each party <!-- note -->to consult the others within 2 * 2 days of it.", "The pact obliges each party to consult the others within 2 * 2 days of it.")]
    public void Markup_is_removed(string markdown, string text)
    {
        var article = Reading.Read($"{Front}\n{markdown}\n\n{Text}\n", "a.md");

        Assert.Equal([text, Text], article.Texts());
        article.AssertMapIsSound();
    }

    [Fact]
    public void Blocks_have_their_kinds()
    {
        var article = Reading.Read($"{Front}\n# Lithuania: a quiet shift\n\n{Text}\n\n## What changed\n\n> Nobody asked us about any of this, said the minister.\n\n- Troops stay until 2026.\n\n```\ncode\n```\n\n{Text}\n", "a.md");

        Assert.Equal(
            [ParagraphKind.Headline, ParagraphKind.Body, ParagraphKind.Subheading, ParagraphKind.BlockQuote, ParagraphKind.ListItem, ParagraphKind.Body],
            article.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void Text_files_with_front_matter_are_read_as_markdown()
    {
        var article = Reading.Read($"{Front}\n{Text}\n", "a.txt");

        Assert.Equal([Text], article.Texts());
        Assert.Equal("Lithuania: a quiet shift", article.Headline?.Value);
    }
}
