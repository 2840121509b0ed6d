using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Turns a draft into a diagram: ids, tooltips, frames, title.</summary>
internal sealed class DiagramFinisher(NewsGraph graph, DiagramOptions options)
{
    private const int SentencesShown = 4;

    private const int SourcesShown = 6;

    private readonly Identifiers _ids = new();

    public Diagram Finish(Draft draft, IReadOnlyList<string> notes)
    {
        var framed = draft.Nodes.Where(node => node.Kind == DiagramKind.Statement).Select(node => node.Article).OfType<Term>().ToHashSet();
        var frames = graph.Articles.Where(article => framed.Contains(article.Node))
            .ToDictionary(article => article.Node, article => new DiagramCluster(_ids.Of(article.Node), article.Headline, article.Source));
        var ids = draft.Nodes.OrderBy(node => node.Term).ToDictionary(node => node.Term, node => _ids.Of(node.Term));
        return new Diagram
        {
            Title = options.Title ?? Title(draft),
            Notes = [.. Sources(), .. notes],
            Theme = options.Theme,
            RankDir = options.RankDir,
            Clusters = [.. graph.Articles.Where(article => frames.ContainsKey(article.Node)).Select(article => frames[article.Node])],
            Nodes = [.. draft.Nodes.OrderBy(node => node.Kind).ThenBy(node => ids[node.Term], StringComparer.Ordinal).Select(node => Node(node, ids, frames))],
            Edges = [.. draft.Edges.OrderBy(edge => ids[edge.From], StringComparer.Ordinal).ThenBy(edge => ids[edge.To], StringComparer.Ordinal)
                .ThenBy(edge => edge.Words, StringComparer.Ordinal).ThenBy(edge => edge.Stance).Select(edge => Edge(edge, ids))],
        };
    }

    private static DiagramNode Node(DraftNode node, Dictionary<Term, string> ids, Dictionary<Term, DiagramCluster> frames, string tooltip) =>
        new(ids[node.Term], node.Kind, node.ClassName, node.Label)
        {
            Detail = node.Detail,
            Tooltip = tooltip,
            Cluster = node.Kind == DiagramKind.Statement && node.Article is { } article && frames.TryGetValue(article, out var frame) ? frame.Id : null,
            Stance = node.Stance,
            IsFocus = node.IsFocus,
            Iri = (node.Term as Iri)?.Value,
        };

    private DiagramNode Node(DraftNode node, Dictionary<Term, string> ids, Dictionary<Term, DiagramCluster> frames) =>
        Node(node, ids, frames, Tooltip(node.Citations));

    private DiagramEdge Edge(DraftEdge edge, Dictionary<Term, string> ids)
    {
        var (from, to) = (ids[edge.From], ids[edge.To]);
        return new DiagramEdge(_ids.OfEdge(from, edge.Words, to), from, to, edge.Words)
        {
            Tooltip = Tooltip(edge.Citations),
            Weight = Math.Max(1, edge.Citations.Select(citation => citation.Article).Distinct().Count()),
            Kind = edge.Kind,
            Stance = edge.Stance,
        };
    }

    private string Tooltip(IReadOnlyList<Citation> citations)
    {
        var cited = citations.Where(citation => citation.Sentence.Length > 0).Select(Cited).Distinct().ToList();
        string more = cited.Count > SentencesShown ? $"\n… and {cited.Count - SentencesShown} more" : "";
        return string.Join('\n', cited.Take(SentencesShown)) + more;
    }

    private string Cited(Citation citation)
    {
        var article = graph.Article(citation.Article);
        string source = article is null ? "" : article.Source.Length > 0 ? article.Source : article.Headline;
        return source.Length == 0 ? citation.Sentence : $"{citation.Sentence} ({source})";
    }

    private IEnumerable<string> Sources()
    {
        var sources = graph.Articles.Where(article => article.Publisher.Length > 0).Select(article => article.Source).Distinct().ToList();
        if (sources.Count == 0) yield break;
        string more = sources.Count > SourcesShown ? $" and {sources.Count - SourcesShown} more" : "";
        yield return (sources.Count == 1 ? "Source: " : "Sources: ") + string.Join("; ", sources.Take(SourcesShown)) + more;
    }

    private string Title(Draft draft)
    {
        string focus = string.Join(", ", draft.Nodes.Where(node => node.IsFocus).Select(node => node.Label).Distinct());
        string count = graph.Articles.Count == 1 ? "one article" : $"{graph.Articles.Count} articles";
        if (focus.Length > 0) return $"{focus}: relations reported in {count}";
        return graph.Articles.Count == 1 ? graph.Articles[0].Headline : $"Relations reported in {count}";
    }
}
