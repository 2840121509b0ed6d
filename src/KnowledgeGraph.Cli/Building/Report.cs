using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Writes <c>report.json</c>: what was found in each article, for people and for comparison between two builds.</summary>
/// <remarks>It holds no clock, no duration and no absolute path: the same articles give the same bytes on every machine.</remarks>
internal static class Report
{
    /// <summary>Writes the report.</summary>
    /// <param name="result">What the pipeline made.</param>
    /// <param name="articles">What it was given, for the metadata.</param>
    /// <param name="unreadable">What could not even be read.</param>
    /// <param name="writer">Where to; its line end is used.</param>
    public static void Write(KnowledgeGraphResult result, IReadOnlyList<Article> articles, IReadOnlyList<ArticleDiagnostic> unreadable, TextWriter writer)
    {
        var bySlug = articles.ToDictionary(article => article.Slug, StringComparer.Ordinal);
        var report = new JObject
        {
            ["triples"] = result.Dataset.Union().Count(),
            ["articles"] = new JArray(result.Articles.Select(summary => OfArticle(summary, bySlug[summary.Slug]))),
            ["failed"] = new JArray(
                unreadable.Select(problem => Failure(problem.SourceName, $"{problem.Code}: {problem.Message}"))
                    .Concat(result.Failures.Select(failure => Failure(failure.SourceName, failure.Message)))),
        };
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, CloseOutput = false };
        report.WriteTo(json);
        json.Flush();
        writer.WriteLine();
    }

    private static JObject OfArticle(ArticleSummary summary, Article article) => new()
    {
        ["slug"] = summary.Slug,
        ["source"] = SourceNames.Portable(summary.SourceName),
        ["metadata"] = Metadata(article),
        ["classes"] = Counts(summary.Classes),
        ["relations"] = Counts(summary.Relations),
        ["warnings"] = new JArray(summary.Warnings.Select(warning => warning.Replace(summary.SourceName, SourceNames.Portable(summary.SourceName), StringComparison.Ordinal))),
    };

    private static JObject Metadata(Article article)
    {
        var metadata = new JObject();
        Add("headline", article.Headline?.Value);
        Add("publisher", article.Publisher?.Value);
        Add("section", article.Section?.Value);
        if (article.Authors.Count > 0)
            metadata["authors"] = new JArray(article.Authors.Select(author => author.Value));
        Add("published", article.Published?.Value.ToString());
        Add("url", article.Url?.Value);
        return metadata;

        void Add(string name, string? value)
        {
            if (value is not null)
                metadata[name] = value;
        }
    }

    private static JObject Counts(IReadOnlyDictionary<string, int> counts) =>
        new(counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => new JProperty(count.Key, count.Value)));

    private static JObject Failure(string source, string message) => new()
    {
        ["source"] = SourceNames.Portable(source),
        ["message"] = message.Replace(source, SourceNames.Portable(source), StringComparison.Ordinal),
    };
}
