namespace KnowledgeGraph.Extraction;

/// <summary>What one article gave to the graph.</summary>
/// <param name="Slug">The article's slug.</param>
/// <param name="SourceName">Its file, as shown to users.</param>
/// <param name="Classes">Number of entities and nodes by the local name of their most specific class, in ordinal order.</param>
/// <param name="Relations">Number of direct edges by the local name of their property, in ordinal order.</param>
/// <param name="Warnings">What a reader of the graph should know, such as a missing date.</param>
public sealed record ArticleSummary(
    string Slug, string SourceName, IReadOnlyDictionary<string, int> Classes, IReadOnlyDictionary<string, int> Relations, IReadOnlyList<string> Warnings)
{
    internal static ArticleSummary Of(ArticleDraft draft)
    {
        var article = draft.Article;
        var entities = draft.Labels.Select(label => label.Entity).Distinct().Select(entity => entity.Class);
        var nodes = draft.Nodes.Where(node => !node.IsEntity).Select(node => node.Assertions[0].Class);
        return new ArticleSummary(
            article.Slug, article.SourceName, Count(entities.Concat(nodes)), Count(draft.Edges.Select(edge => edge.Predicate)), article.Published is null ? ["no date: relative dates are left out"] : []);
    }

    private static SortedDictionary<string, int> Count(IEnumerable<Rdf.Iri> terms)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            var name = term.Value[(term.Value.LastIndexOfAny(['#', '/']) + 1)..];
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        return counts;
    }
}
