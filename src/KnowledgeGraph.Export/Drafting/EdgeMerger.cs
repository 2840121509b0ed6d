namespace KnowledgeGraph.Export;

/// <summary>Makes one edge of those that run from one node to the same other.</summary>
internal static class EdgeMerger
{
    private const int LinesShown = 4;

    public static Draft Merge(Draft draft) => new(draft.Nodes, draft.Edges
        .GroupBy(edge => (edge.From, edge.To, edge.Kind, edge.Stance))
        .OrderBy(group => group.Key.From).ThenBy(group => group.Key.To).ThenBy(group => group.Key.Kind).ThenBy(group => group.Key.Stance)
        .Select(group => One([.. group])));

    private static DraftEdge One(IReadOnlyList<DraftEdge> edges)
    {
        var lines = edges.GroupBy(edge => edge.Words, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => edges[0].Kind == DiagramEdgeKind.Claim && group.Count() > 1 ? $"{group.Key} ×{group.Count()}" : group.Key).ToList();
        if (lines.Count > LinesShown) lines = [.. lines.Take(LinesShown - 1), $"and {lines.Count - LinesShown + 1} more"];
        return edges[0] with
        {
            Confidence = edges.Select(edge => edge.Confidence).Max(),
            Words = string.Join('\n', lines),
            Citations = new LaterCitations(() => [.. edges.SelectMany(edge => edge.Citations).Distinct().OrderBy(citation => citation.Article).ThenBy(citation => citation.Start)]),
        };
    }
}
