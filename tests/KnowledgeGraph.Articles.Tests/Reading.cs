using System.Text;

namespace KnowledgeGraph.Articles.Tests;

internal static class Reading
{
    private static readonly string[] Names = ["Reuters", "Bloomberg", "AP", "The Arctic Daily", "Kigali Courier", "Andes Tribune"];

    public static Article Read(string text, string name = "folder/sample.txt", PartialDate? date = null) =>
        new ArticleReader(new ArticleReaderOptions { PublisherNames = Names, DefaultDate = date }).Read(name, Encoding.UTF8.GetBytes(text));

    public static string[] Texts(this Article article) =>
        article.Paragraphs.Select(paragraph => article.Body.Text[paragraph.Start..paragraph.End]).ToArray();

    public static string[] Texts(this Article article, ParagraphKind kind) =>
        article.Paragraphs.Where(paragraph => paragraph.Kind == kind).Select(paragraph => article.Body.Text[paragraph.Start..paragraph.End]).ToArray();

    public static string? Cite<T>(this Article article, Cited<T>? cited) => cited?.Span?.Of(article.Source);

    public static void AssertMapIsSound(this Article article)
    {
        var last = 0;
        for (var index = 0; index < article.Body.Text.Length; index++)
        {
            var span = article.Body.ToSource(index, index + 1);
            Assert.True(span.Start >= last && span.End >= span.Start && span.End <= article.Source.Length, $"character {index} maps to {span}, after {last}");
            last = span.Start;
        }
    }
}
