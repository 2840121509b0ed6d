using KnowledgeGraph.Articles;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Building;

/// <summary>The content of <c>report.json</c>: what was found in each article, for people and for comparison between two builds.</summary>
/// <remarks>It holds no clock, no duration and no absolute path: the same articles give the same bytes on every machine.</remarks>
/// <param name="Triples">Triples in the union of all graphs.</param>
/// <param name="Articles">What is in the graph, in the order of the slugs.</param>
/// <param name="Failed">What is not.</param>
internal sealed record Report(int Triples, IReadOnlyList<BuiltArticle> Articles, IReadOnlyList<FailedArticle> Failed)
{
    /// <summary>Writes the report as JSON, with the line ends of the writer.</summary>
    public void Write(TextWriter writer)
    {
        var report = new JObject
        {
            ["triples"] = Triples,
            ["articles"] = new JArray(Articles.Select(OfArticle)),
            ["failed"] = new JArray(Failed.Select(OfFailure)),
        };
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, CloseOutput = false };
        report.WriteTo(json);
        json.Flush();
        writer.WriteLine();
    }

    private static JObject OfArticle(BuiltArticle article) => new()
    {
        ["slug"] = article.Summary.Slug,
        ["source"] = SourceNames.Portable(article.Article.SourceName),
        ["metadata"] = Metadata(article.Article),
        ["classes"] = Counts(article.Summary.Classes),
        ["relations"] = Counts(article.Summary.Relations),
        ["warnings"] = new JArray(article.Warnings),
    };

    private static JObject OfFailure(FailedArticle failed)
    {
        string name = SourceNames.Portable(failed.Source);
        return new JObject { ["source"] = name, ["message"] = failed.Message.Replace(failed.Source, name, StringComparison.Ordinal) };
    }

    private static JObject Metadata(Article article)
    {
        var metadata = new JObject();
        Add("headline", article.Headline?.Value);
        Add("publisher", article.Publisher?.Value);
        Add("section", article.Section?.Value);
        AddPeople("authors", article.Authors);
        AddPeople("editors", article.Editors);
        Add("published", article.Published?.Value.ToString());
        Add("url", article.Url?.Value);
        return metadata;

        void AddPeople(string name, IReadOnlyList<Cited<string>> people)
        {
            if (people.Count > 0)
                metadata[name] = new JArray(people.Select(person => person.Value));
        }

        void Add(string name, string? value)
        {
            if (value is not null)
                metadata[name] = value;
        }
    }

    private static JObject Counts(IReadOnlyDictionary<string, int> counts) =>
        new(counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => new JProperty(count.Key, count.Value)));
}
