using KnowledgeGraph.Articles;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Reads what the user named; a bad article is reported and left out.</summary>
internal static class InputArticles
{
    /// <returns>The articles that could be read, in the order of their paths, with unique slugs.</returns>
    public static IReadOnlyList<Article> Read(IReadOnlyList<string> paths, ArticleReader reader, ProblemList problems, CancellationToken cancellation)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
            problems.Try(path, () => files.UnionWith(ArticleFiles.Expand([path])));

        var articles = new List<Article>();
        foreach (string file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            problems.Try(file, () => articles.Add(reader.Read(file, ArticleFiles.ReadBytes(file, new ArticleReaderOptions().MaximumBytes))));
        }

        return ArticleSlugs.Assign(articles);
    }
}
