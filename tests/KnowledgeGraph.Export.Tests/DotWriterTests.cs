using KnowledgeGraph.Rdf;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Export.Tests;

public sealed class DotWriterTests
{
    [Fact]
    public void One_article_gives_the_approved_picture() => Golden.Verify(Draw(PactNews.OneArticle()), "dot");

    [Fact]
    public void Three_articles_give_the_approved_picture() => Golden.Verify(Draw(PactNews.ThreeArticles()), "dot");

    private static string Draw(Dataset data)
    {
        using var writer = new StringWriter();
        DotWriter.Write(DiagramBuilder.Build(data, new DiagramOptions()), writer);
        return writer.ToString();
    }
}
