namespace KnowledgeGraph.Articles.Tests;

public sealed class HtmlTests
{
    private const string Head = "<!DOCTYPE html>\n<html><head><title>Ghana &amp; Togo sign pact | The Accra Post</title>";
    private const string Body = """
        <body><nav><ul><li><a href="/">Home</a></li></ul></nav>
        <article class="post has-sidebar"><h1>Ghana &amp; Togo sign pact</h1>
        <p class="byline">By Ama Mensah</p>
        <figure><img src="x"><figcaption>The president greets her guest in Lom&eacute;. Photo: Kofi Asare/Reuters</figcaption></figure>
        <p>LOM&Eacute; &mdash; Ghana and Togo on Monday signed a pact that lets each side&rsquo;s coast
          guard enter the other&#8217;s waters, the <a href="#">ministry</a> said.</p>
        <script>var a = "<p>not text</p>";</script>
        <p>The pact&nbsp;runs for <b>five</b> years &amp; costs 3 million cedis, said its author, Yaw Boateng.</p>
        <blockquote><p>&ldquo;We waited a decade for this day,&rdquo; Boateng said in the end.</p></blockquote>
        <div class="related"><h3>Elsewhere</h3><ul><li><a href="#">Togo votes</a></li></ul></div>
        </article>
        <aside><p>A long text about our newsletter, which should never be shown to anybody at all.</p></aside>
        <footer>&copy; 2020 The Accra Post</footer></body></html>
        """;

    private static readonly string[] Expected =
    [
        "Ghana & Togo sign pact",
        "The president greets her guest in Lomé.",
        "Ghana and Togo on Monday signed a pact that lets each side’s coast guard enter the other’s waters, the ministry said.",
        "The pact runs for five years & costs 3 million cedis, said its author, Yaw Boateng.",
        "“We waited a decade for this day,” Boateng said in the end.",
    ];

    [Fact]
    public void The_article_is_found_among_the_furniture_of_the_page()
    {
        var article = Reading.Read($"{Head}</head>\n{Body}", "a.html");

        Assert.Equal(Expected, article.Texts());
        Assert.Equal([ParagraphKind.Headline, ParagraphKind.Caption, ParagraphKind.Body, ParagraphKind.Body, ParagraphKind.BlockQuote], article.Paragraphs.Select(p => p.Kind));
        Assert.Equal("Ama Mensah", Assert.Single(article.Authors).Value);
    }

    [Fact]
    public void Every_paragraph_points_back_to_its_place_in_the_file()
    {
        var article = Reading.Read($"{Head}</head>\n{Body}", "a.html");

        article.AssertMapIsSound();
        foreach (var paragraph in article.Paragraphs)
        {
            var slice = article.Body.ToSource(paragraph.Start, paragraph.End).Of(article.Source);
            var decoded = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(slice, "<[^>]*>", ""));
            Assert.Equal(Words(article.Body.Text[paragraph.Start..paragraph.End]), Words(decoded));
        }
    }

    [Fact]
    public void Structured_data_gives_the_metadata()
    {
        const string Json = """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ghana & Togo sign pact",
            "datePublished":"2020-02-11T08:00:00Z","dateModified":"2020-02-13","author":[{"@type":"Person","name":"Ama Mensah"}],"publisher":{"name":"The Accra Post"},"url":"https://accrapost.example/a/1"}]}</script>
            """;

        var article = Reading.Read($"{Head}{Json}</head>\n{Body}", "a.html");

        Assert.Equal("2020-02-11", article.Published?.Value.ToString());
        Assert.Equal("2020-02-11T08:00:00Z", article.Cite(article.Published));
        Assert.Equal("The Accra Post", article.Cite(article.Publisher));
        Assert.Equal("https://accrapost.example/a/1", article.Url?.Value);
        Assert.Equal("Ghana & Togo sign pact", article.Headline?.Value);
    }

    [Fact]
    public void Meta_elements_give_the_metadata()
    {
        const string Meta = """
            <meta property="og:site_name" content="The Accra Post"><meta property="article:published_time" content="2020-02-11T08:00:00Z">
            <meta name="author" content="Ama Mensah and Yaw Sarpong"><link rel="canonical" href="https://accrapost.example/a/2"><meta property="article:section" content="World">
            """;

        var article = Reading.Read($"{Head}{Meta}</head>\n{Body}", "a.html");

        Assert.Equal(("2020-02-11", "The Accra Post", "https://accrapost.example/a/2", "World"),
            (article.Published?.Value.ToString(), article.Publisher?.Value, article.Url?.Value, article.Section?.Value));
        Assert.Equal(["Ama Mensah", "Yaw Sarpong"], article.Authors.Select(author => author.Value));
    }

    [Fact]
    public void Text_without_paragraph_elements_is_found()
    {
        const string Page = "<html><body><div class='menu'>Home World</div><div><h1>A pact for the lake</h1>Malawi and Tanzania agreed on Tuesday to patrol the lake together.<br><br>The talks took nine years, and nobody had expected them to end well.</div></body></html>";

        var article = Reading.Read(Page, "a.html");

        Assert.Equal(
            ["A pact for the lake", "Malawi and Tanzania agreed on Tuesday to patrol the lake together.", "The talks took nine years, and nobody had expected them to end well."],
            article.Texts());
    }

    [Fact]
    public void Broken_structured_data_is_no_error()
    {
        var article = Reading.Read($"{Head}<script type=\"application/ld+json\">{{\"@type\":</script></head>\n{Body}", "a.html");

        Assert.Equal(Expected, article.Texts());
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
