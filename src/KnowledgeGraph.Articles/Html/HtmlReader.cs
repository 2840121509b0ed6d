using AngleSharp.Html.Parser;
using KnowledgeGraph.Articles.Composing;
using KnowledgeGraph.Articles.Metadata;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Reads an HTML page: its metadata into the draft, its article as blocks.</summary>
internal static class HtmlReader
{
    private const int DeepestNesting = 400;

    public static List<Block> Read(string sourceName, string source, MetadataDraft draft)
    {
        if (NestingGuard.IsTooDeep(source))
            throw ArticleErrors.TooDeep(sourceName);
        var options = new HtmlParserOptions { IsKeepingSourceReferences = true, MaximumDepth = DeepestNesting };
        using var document = new HtmlParser(options).ParseDocument(source);
        new HtmlMetadataReader(source, document, draft).Read();
        return document.Body is { } body ? HtmlBlockWalker.Walk(source, body, new ArticleRootFinder(body)) : [];
    }
}
