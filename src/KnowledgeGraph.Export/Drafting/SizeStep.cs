using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Cuts a graph to its best connected part.</summary>
internal static class SizeStep
{
    /// <summary>Of each ten nodes, how many are kept free for what people say and for notes between those that stay.</summary>
    private const int BetweenShare = 4;

    /// <summary>Keeps the focus, then the things with the most edges, then the statements and notes between those.</summary>
    public static Draft Apply(Draft draft, int most)
    {
        if (draft.Nodes.Count <= most) return draft;
        var edges = draft.Nodes.ToDictionary(node => node.Term, node => draft.EdgesAt(node.Term).Count());
        int share = draft.Nodes.Any(IsBetween) ? Math.Max(1, most - (most * BetweenShare / 10)) : most;
        var kept = draft.Nodes.Where(node => !IsBetween(node))
            .OrderByDescending(node => node.IsFocus).ThenByDescending(node => edges[node.Term]).ThenBy(node => node.Term)
            .Take(share).Select(node => node.Term).ToHashSet();
        kept.UnionWith(draft.Nodes.Where(IsBetween).Where(node => Ends(node, draft).All(kept.Contains))
            .OrderByDescending(node => Ends(node, draft).Sum(end => edges[end])).ThenBy(node => node.Term)
            .Take(most - kept.Count).Select(node => node.Term).ToList());
        return draft.Keep(node => kept.Contains(node.Term));
    }

    private static bool IsBetween(DraftNode node) => node.FoldedWords is not null;

    private static IEnumerable<Term> Ends(DraftNode node, Draft draft) =>
        draft.EdgesAt(node.Term).Where(edge => edge.Kind != DiagramEdgeKind.Difference).Select(edge => edge.Other(node.Term));
}
