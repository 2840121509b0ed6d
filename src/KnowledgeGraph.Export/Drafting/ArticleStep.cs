using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Keeps what certain articles say.</summary>
internal static class ArticleStep
{
    /// <summary>Drops statements, notes and edges that none of the articles carries; what cites no article at all stays.</summary>
    /// <exception cref="DiagramException">KG6003: no article is meant.</exception>
    public static Draft Apply(Draft draft, NewsGraph graph, IReadOnlyCollection<string> names, DateSpan span)
    {
        if (names.Count == 0 && !span.IsGiven) return draft;
        var kept = Chosen(graph, names, span);
        bool Carries(IReadOnlyList<Citation> citations) => citations.All(citation => citation.Article is null) || citations.Any(citation => citation.Article is { } article && kept.Contains(article));
        return new Draft(draft.Nodes.Where(node => node.FoldedWords is null || Carries(node.Citations)), draft.Edges.Where(edge => Carries(edge.Citations)));
    }

    /// <summary>The articles that a word of their headline, publisher or IRI names, and that are dated within the span.</summary>
    /// <exception cref="DiagramException">KG6003: no article is meant.</exception>
    public static IReadOnlySet<Term> Chosen(NewsGraph graph, IReadOnlyCollection<string> names, DateSpan span)
    {
        var named = graph.Articles.Where(article => names.Count == 0 || names.Any(name => IsNamed(article, name))).ToList();
        var kept = named.Where(article => span.Holds(article.Date)).Select(article => article.Node).ToHashSet();
        return kept.Count > 0 ? kept : throw DiagramErrors.NoArticle(names, span, graph.Articles);
    }

    private static bool IsNamed(ArticleFacts article, string name) =>
        new[] { article.Headline, article.Publisher, article.Node is Iri iri ? iri.Value : "" }.Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase));
}
