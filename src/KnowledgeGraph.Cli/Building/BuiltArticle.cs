using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Building;

/// <summary>An article that is in the graph: what was read, and what was found in it.</summary>
internal sealed record BuiltArticle(Article Article, ArticleSummary Summary)
{
    /// <summary>Everything a user should know about it, each with its line and column where it has one, but without the name of the file.</summary>
    public IReadOnlyList<string> Warnings =>
        [.. Article.Diagnostics.Select(problem => (problem with { SourceName = "" }).ToString().TrimStart(':', ' ')), .. Summary.Warnings];

    /// <summary>The articles of a result, in its order.</summary>
    public static IReadOnlyList<BuiltArticle> Of(KnowledgeGraphResult result, IReadOnlyList<Article> articles)
    {
        var bySlug = articles.ToDictionary(article => article.Slug, StringComparer.Ordinal);
        return [.. result.Articles.Select(summary => new BuiltArticle(bySlug[summary.Slug], summary))];
    }
}
