using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>The frames that statements stand in: one for each article, or one for each day.</summary>
internal sealed class StatementFrameSet
{
    private readonly NewsGraph _graph;
    private readonly StatementFrames _frames;
    private readonly Dictionary<string, DiagramCluster> _byDay = new(StringComparer.Ordinal);
    private readonly Dictionary<Term, DiagramCluster> _byArticle = [];

    public StatementFrameSet(NewsGraph graph, StatementFrames frames, Identifiers ids, IEnumerable<DraftNode> statements)
    {
        _graph = graph;
        _frames = frames;
        if (frames == StatementFrames.Article)
        {
            var framed = statements.Select(node => node.Article).OfType<Term>().ToHashSet();
            foreach (var article in graph.Articles.Where(article => framed.Contains(article.Node)))
                _byArticle.Add(article.Node, new DiagramCluster(ids.Of(article.Node), article.Headline, article.Source) { Link = article.Address });
            Clusters = [.. _byArticle.Values];
        }
        else
        {
            foreach (string day in statements.Select(Day).Distinct().Order(StringComparer.Ordinal))
                _byDay.Add(day, new DiagramCluster(ids.OfDate(day), day.Length > 0 ? DateWords.Read(day) : "undated", ""));
            Clusters = [.. _byDay.Values];
        }
    }

    /// <summary>The frames, in the order of dates.</summary>
    public IReadOnlyList<DiagramCluster> Clusters { get; }

    /// <summary>The id of a node's frame; null for what stands in none.</summary>
    public string? Of(DraftNode node)
    {
        if (node.Kind != DiagramKind.Statement) return null;
        if (_frames == StatementFrames.Date) return _byDay[Day(node)].Id;
        return node.Article is { } article && _byArticle.TryGetValue(article, out var frame) ? frame.Id : null;
    }

    private string Day(DraftNode node) => node.Day.Length > 0 ? node.Day : _graph.Article(node.Article)?.Date ?? "";
}
