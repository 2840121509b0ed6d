using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Cuts a graph to its best connected part.</summary>
internal static class SizeStep
{
    /// <summary>Peels off the node with the fewest edges, again and again, until <paramref name="most"/> are left; the focus stays.</summary>
    public static Draft Apply(Draft draft, int most)
    {
        if (draft.Nodes.Count <= most) return draft;
        var left = draft.Nodes.ToDictionary(node => node.Term, node => draft.EdgesAt(node.Term).Count());
        var queue = new SortedSet<(bool IsFocus, int Edges, Term Term)>(draft.Nodes.Select(node => (node.IsFocus, left[node.Term], node.Term)));
        while (left.Count > most)
        {
            var (_, _, gone) = queue.Min;
            queue.Remove(queue.Min);
            left.Remove(gone);
            foreach (var edge in draft.EdgesAt(gone))
            {
                var other = edge.Other(gone);
                if (!left.TryGetValue(other, out int edges)) continue;
                queue.Remove((draft[other].IsFocus, edges, other));
                left[other] = edges - 1;
                queue.Add((draft[other].IsFocus, edges - 1, other));
            }
        }

        return draft.Keep(node => left.ContainsKey(node.Term));
    }
}
