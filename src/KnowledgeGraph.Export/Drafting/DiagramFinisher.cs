using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Turns a draft into a diagram: ids, tooltips, frames, title.</summary>
internal sealed class DiagramFinisher(NewsGraph graph, DiagramOptions options)
{
    private const int SentencesShown = 4;

    private const int SourcesShown = 6;

    private const int WellConnected = 5, StronglyConnected = 9;

    private readonly Identifiers _ids = new();

    public Diagram Finish(Draft draft, IReadOnlyList<string> notes)
    {
        var frames = new StatementFrameSet(graph, options.Frames, _ids, draft.Nodes.Where(node => node.Kind == DiagramKind.Statement));
        var ids = draft.Nodes.OrderBy(node => node.Term).ToDictionary(node => node.Term, node => _ids.Of(node.Term));
        return new Diagram
        {
            Title = options.Title ?? Title(draft),
            Notes = [.. Sources(), .. notes],
            Theme = options.Theme,
            RankDir = options.RankDir,
            Layout = options.Layout,
            Clusters = [.. frames.Clusters],
            Nodes = [.. draft.Nodes.OrderBy(node => node.Kind).ThenBy(node => ids[node.Term], StringComparer.Ordinal)
                .Select(node => Node(node, ids[node.Term]) with { Cluster = frames.Of(node), Emphasis = Emphasis(node, draft) })],
            Edges = [.. draft.Edges.OrderBy(edge => ids[edge.From], StringComparer.Ordinal).ThenBy(edge => ids[edge.To], StringComparer.Ordinal)
                .ThenBy(edge => edge.Words, StringComparer.Ordinal).ThenBy(edge => edge.Stance).Select(edge => Edge(edge, ids))],
        };
    }

    /// <summary>A node without a frame.</summary>
    public DiagramNode Node(DraftNode node, string id) => new(id, node.Kind, node.ClassName, node.Label)
    {
        Detail = node.Detail,
        Tooltip = Tooltip(node.Citations),
        Link = Link(node.Citations),
        Stance = node.Stance,
        IsFocus = node.IsFocus,
        Iri = (node.Term as Iri)?.Value,
    };

    /// <summary>The line that says where all of it comes from; none where no publisher is known.</summary>
    public IEnumerable<string> Sources()
    {
        var sources = graph.Articles.Where(article => article.Publisher.Length > 0).Select(article => article.Source).Distinct().ToList();
        if (sources.Count == 0) yield break;
        string more = sources.Count > SourcesShown ? $" and {sources.Count - SourcesShown} more" : "";
        yield return (sources.Count == 1 ? "Source: " : "Sources: ") + string.Join("; ", sources.Take(SourcesShown)) + more;
    }

    /// <summary>The headline of a timeline.</summary>
    public string TimelineTitle()
    {
        string what = options.FocusLabel is { } label ? $"{label}: what happened and what was said when" : "What happened and what was said when";
        return $"{what}, from {Count()}";
    }

    /// <summary>What many edges meet in is drawn larger. Statements and notes are never: their size is that of their words.</summary>
    private static int Emphasis(DraftNode node, Draft draft) => node.FoldedWords is not null ? 0 : draft.EdgesAt(node.Term).Count() switch
    {
        >= StronglyConnected => 2,
        >= WellConnected => 1,
        _ => 0,
    };

    private DiagramEdge Edge(DraftEdge edge, Dictionary<Term, string> ids)
    {
        var (from, to) = (ids[edge.From], ids[edge.To]);
        return new DiagramEdge(_ids.OfEdge(from, edge.Words, to), from, to, edge.Words)
        {
            Tooltip = Tooltip(edge.Citations),
            Link = Link(edge.Citations),
            Weight = Math.Max(1, edge.Citations.Select(citation => citation.Article).Distinct().Count()),
            Kind = edge.Kind,
            Stance = edge.Stance,
        };
    }

    /// <summary>The first cited sentence that has an address, in its article.</summary>
    private string? Link(IReadOnlyList<Citation> citations) => citations
        .Select(citation => graph.Article(citation.Article)?.Address is { } address ? WebAddress.ToSentence(address, citation.Sentence) : null).FirstOrDefault(link => link is not null);

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

    private string Title(Draft draft)
    {
        string focus = string.Join(", ", draft.Nodes.Where(node => node.IsFocus).Select(node => node.Label).Distinct());
        if (options.View == DiagramView.Statements) return $"{(focus.Length > 0 ? focus + ": who" : "Who")} said what in {Count()}";
        if (focus.Length > 0) return $"{focus}: relations reported in {Count()}";
        return graph.Articles.Count == 1 ? graph.Articles[0].Headline : $"Relations reported in {Count()}";
    }

    private string Count() => graph.Articles.Count == 1 ? "one article" : $"{graph.Articles.Count} articles";
}
