using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Articles.Tests;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", " ", "---\n", "title: ", "# ", "> ", "- ", "*", "**", "[a](b)", "[^1]", "&amp;", "&#8217;", "&eacute", "<p>", "</p>", "<br>", "<div class=related>", "<b>", "</i>", "<table>", "<td>",
        "<html>", "<!doctype html>", "<!--", "-->", "<script>", "</script>", "{{< x >}}", "{{", "`", "\\", "|", "By Jane Doe", "Published: 3 March 2024", "LIMA — ", "(Reuters) - ", "Related", "Comments", "😀", "日本語", "é",
        "The ministers met in the old town and said that nothing would change for now.", "Photo: Ana Ruiz/Reuters", "Pact renewed", "…", "“yes”",
    ];

    private static readonly string[] FileNames = ["a.txt", "a.md", "a.html"];

    [Fact]
    public void Maps_never_go_backwards_or_out_of_the_file()
    {
        var texts = Gen.Elements(Pieces).ArrayOf(30).Select(pieces => string.Concat(pieces) + "x");

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (var name in FileNames)
            {
                var article = Reading.Read(text, name);
                article.AssertMapIsSound();
                AssertParagraphsAreSound(article);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Random_bytes_throw_nothing_but_format_errors()
    {
        var reader = new ArticleReader(new ArticleReaderOptions());

        Prop.ForAll<byte[]>(bytes =>
        {
            foreach (var name in FileNames)
            {
                try
                {
                    reader.Read(name, bytes).AssertMapIsSound();
                }
                catch (ArticleFormatException error)
                {
                    Assert.StartsWith("KG2", error.Code, StringComparison.Ordinal);
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("<div>", 50_000, "a.html")]
    [InlineData("[", 100_000, "a.md")]
    [InlineData("*a ", 50_000, "a.md")]
    [InlineData("> ", 50_000, "a.md")]
    [InlineData("<", 100_000, "a.html")]
    [InlineData("- a\n", 50_000, "a.txt")]
    public async Task Hostile_repetition_ends_quickly(string piece, int count, string name)
    {
        var bytes = Encoding.UTF8.GetBytes("<p>" + new StringBuilder().Insert(0, piece, count));

        await Task.Run(() => Read(name, bytes)).WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static void Read(string name, byte[] bytes)
    {
        try
        {
            new ArticleReader(new ArticleReaderOptions()).Read(name, bytes);
        }
        catch (ArticleFormatException)
        {
            // A clear refusal is as good as an article; any other exception fails the test.
        }
    }

    private static void AssertParagraphsAreSound(Article article)
    {
        var last = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            Assert.True(paragraph.Start >= last && paragraph.End > paragraph.Start && paragraph.End <= article.Body.Text.Length);
            last = paragraph.End;
        }
    }
}
