namespace KnowledgeGraph.Articles.Tests;

public sealed class FurnitureTests
{
    private const string First = "Peru and Chile agreed on Friday to share the cost of a radar station in the far south of the desert.";
    private const string Second = "The station will cost about 90 million soles, the two governments said in a joint statement.";

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("Share this article")]
    [InlineData("Read more: Chile votes on water rights")]
    [InlineData("4 min read")]
    [InlineData("Sign up for our morning newsletter")]
    [InlineData("This website uses cookies to improve your experience")]
    [InlineData("ALSO READ: Fishing quotas cut again")]
    [InlineData("Listen to this article")]
    public void Furniture_between_paragraphs_is_cut(string line)
    {
        var article = Reading.Read($"Peru and Chile share a radar\n\n{First}\n\n{line}\n\n{Second}\n");

        Assert.Equal(["Peru and Chile share a radar", First, Second], article.Texts());
    }

    [Theory]
    [InlineData("No comments:\nPost a Comment")]
    [InlineData("Please enter your comment!\nPlease enter your name here")]
    [InlineData("Leave a Reply\nYour email address will not be published.")]
    [InlineData("\"World & Culture\" POPULAR ARTICLE\n-\nWolves Return to the Valley: What Farmers Say\n-\nA Tunnel for Toads")]
    [InlineData("Related stories\nWolves return to the valley\nA tunnel for toads")]
    [InlineData("Most read\n1. Wolves return to the valley\n2. A tunnel for toads")]
    [InlineData("© 2021 Andes Tribune. All rights reserved.")]
    [InlineData("  • Radar\n  • Desert\n  • Trending South")]
    [InlineData("Tags: radar, desert, defence")]
    [InlineData("Reporting by Jane Doe; Editing by John Roe")]
    [InlineData("CITY ACCESS RANKING")]
    public void What_follows_an_article_is_cut(string foot)
    {
        var article = Reading.Read($"Peru and Chile share a radar\n\n{First}\n\n{Second}\n\n{foot}\n");

        Assert.Equal(["Peru and Chile share a radar", First, Second], article.Texts());
    }

    [Theory]
    [InlineData("Reporting by Jane Doe; Editing by John Roe", "Jane Doe", "John Roe")]
    [InlineData("(Reporting by Jane Doe and Ana Ruiz in Lima; Writing by Per Lund in Oslo; Editing by John Roe and Kofi Asare)", "Jane Doe; Ana Ruiz; Per Lund", "John Roe; Kofi Asare")]
    [InlineData("Reporting by Jane Q. Doe. Editing by John Roe.", "Jane Q. Doe", "John Roe")]
    [InlineData("Reporting and writing by Jane Doe, additional reporting by Ana Ruiz; Editing by John Roe", "Jane Doe; Ana Ruiz", "John Roe")]
    [InlineData("Editing by John Roe", "", "John Roe")]
    public void The_last_line_of_an_agency_says_who_wrote_and_who_edited(string line, string authors, string editors)
    {
        var article = Reading.Read($"Peru and Chile share a radar\n\n{First}\n\n{Second}\n\n{line}\n\nOur Standards: Principles\n\nReporting by Someone Else\n");

        Assert.Equal(authors, string.Join("; ", article.Authors.Select(author => author.Value)));
        Assert.Equal(editors, string.Join("; ", article.Editors.Select(editor => editor.Value)));
    }

    [Fact]
    public void The_article_goes_on_after_a_list_of_links_in_its_middle()
    {
        const string Long = "The two countries have quarrelled over the border for more than a century, and a court in The Hague settled the last of these quarrels by drawing a line across the sea.";

        var article = Reading.Read($"Peru and Chile share a radar\n\n{First}\n\nRelated articles\nWolves return to the valley\nA tunnel for toads\n\n{Long}\n");

        Assert.Equal([First, Long], article.Texts(ParagraphKind.Body));
    }

    [Fact]
    public void Short_sentences_at_the_end_stay()
    {
        var article = Reading.Read($"Peru and Chile share a radar\n\n{First}\n\nThink again.\n");

        Assert.Equal([First, "Think again."], article.Texts(ParagraphKind.Body));
    }

    [Theory]
    [InlineData("The ministers shake hands in Arica on Friday. Photo: Ana Ruiz/Pool via REUTERS")]
    [InlineData("The ministers shake hands in Arica on Friday. Ana Ruiz/Pool via REUTERS")]
    [InlineData("The ministers shake hands in Arica on Friday. (AP Photo/Ana Ruiz)")]
    [InlineData("The ministers shake hands in Arica on Friday. REUTERS/Ana Ruiz/File Photo")]
    [InlineData("The ministers shake hands in Arica on Friday. Credit: Ana Ruiz/Getty Images")]
    [InlineData("The ministers shake hands in Arica on Friday. [Ana Ruiz/Reuters]")]
    public void A_photo_credit_makes_a_caption_and_names_no_publisher(string line)
    {
        var article = Reading.Read($"Peru and Chile share a radar\n\n{line}\n\n{First}\n");

        Assert.Equal(["The ministers shake hands in Arica on Friday."], article.Texts(ParagraphKind.Caption));
        Assert.Null(article.Publisher);
    }

    [Fact]
    public void Who_stands_where_in_a_picture_makes_a_caption_and_no_headline()
    {
        const string Caption = "Governor Ana Cruz, right, hands a letter to Minister Per Lund at the town hall of Arica on May 5. (Kofi Asare)";
        var article = Reading.Read($"{Caption}\n\nArica asks for fewer flights at night\n\nThe governor of Arica asked the minister on Friday to move the flights to another base at once.\n");

        Assert.Equal([Caption], article.Texts(ParagraphKind.Caption));
        Assert.Equal("Arica asks for fewer flights at night", article.Headline?.Value);
    }

    [Fact]
    public void Running_text_about_photos_is_no_caption()
    {
        const string Text = "The agency gave the pictures to Reuters on Friday, and the ministry called them a fake photo.";

        var article = Reading.Read($"Peru and Chile share a radar\n\n{First}\n\n{Text}\n");

        Assert.Equal([First, Text], article.Texts(ParagraphKind.Body));
    }
}
