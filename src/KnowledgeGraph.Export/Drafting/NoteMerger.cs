namespace KnowledgeGraph.Export;

/// <summary>Makes one note of those that say the same of the same parties, as when three articles give the same number of troops.</summary>
internal static class NoteMerger
{
    public static Draft Merge(Draft draft)
    {
        var groups = draft.Nodes.Where(node => node.FoldedWords is not null && node.Kind != DiagramKind.Statement)
            .GroupBy(node => (node.Kind, node.Label, Signature(node, draft))).ToList();
        var merged = groups.ToDictionary(group => group.First().Term, One);
        var target = groups.SelectMany(group => group.Select(node => (node.Term, group.First().Term))).ToDictionary();
        var nodes = draft.Nodes.Where(node => !target.TryGetValue(node.Term, out var first) || first == node.Term)
            .Select(node => merged.GetValueOrDefault(node.Term, node));
        return new Draft(nodes, draft.Edges.Select(edge => edge with
        {
            From = target.GetValueOrDefault(edge.From, edge.From),
            To = target.GetValueOrDefault(edge.To, edge.To),
        }));
    }

    private static string Signature(DraftNode note, Draft draft) => string.Join(' ', draft.EdgesAt(note.Term)
        .Where(edge => edge.Kind != DiagramEdgeKind.Difference).Select(edge => $"{edge.Words} {edge.Other(note.Term)}").Order(StringComparer.Ordinal));

    private static DraftNode One(IEnumerable<DraftNode> group)
    {
        var notes = group.ToList();
        string[] details = [.. notes.Select(note => note.Detail).Where(detail => detail.Length > 0).Distinct()];
        return notes[0] with { Detail = string.Join('\n', details), Citations = new LaterCitations(() => [.. notes.SelectMany(note => note.Citations).Distinct()]) };
    }
}
