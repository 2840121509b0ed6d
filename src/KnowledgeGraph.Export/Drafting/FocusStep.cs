using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Finds what the picture is centred on, and keeps what lies near to it.</summary>
internal static class FocusStep
{
    /// <summary>Marks the nodes of a label and drops what is farther from them than <paramref name="depth"/> steps.</summary>
    /// <exception cref="DiagramException">KG6001: nothing in the dataset has that label.</exception>
    public static Draft Apply(Draft draft, NewsGraph graph, string label, int depth)
    {
        string wanted = Words.OneLine(label);
        var named = draft.Nodes.Where(node => EntityDrafter.IsEntity(node.Kind))
            .Select(node => (node.Term, Labels: graph.Labels(node.Term).ToList())).ToList();
        var found = named.Where(entry => entry.Labels.Contains(wanted, StringComparer.OrdinalIgnoreCase)).Select(entry => entry.Term).ToHashSet();
        if (found.Count == 0) throw DiagramErrors.Unknown(label, NearLabels.Of(wanted, named.SelectMany(entry => entry.Labels)));
        var marked = new Draft(draft.Nodes.Select(node => found.Contains(node.Term) ? node with { IsFocus = true } : node), draft.Edges);
        var reached = Reach(marked, found, 2 * depth);
        return marked.Keep(node => reached.Contains(node.Term));
    }

    /// <summary>All nodes within so many half steps. An edge with a statement, note or office at one end is half a step, any other is two halves.</summary>
    private static HashSet<Term> Reach(Draft draft, IReadOnlyCollection<Term> starts, int halfSteps)
    {
        var distance = starts.ToDictionary(start => start, _ => 0);
        var queue = new PriorityQueue<Term, int>(starts.Select(start => (start, 0)));
        while (queue.TryDequeue(out var node, out int at))
        {
            if (at > distance[node]) continue;
            foreach (var edge in draft.EdgesAt(node))
            {
                var next = edge.Other(node);
                bool isHalf = IsBetween(draft[node]) || IsBetween(draft[next]);
                int there = at + (isHalf ? 1 : 2);
                if (there > halfSteps || (distance.TryGetValue(next, out int known) && known <= there)) continue;
                distance[next] = there;
                queue.Enqueue(next, there);
            }
        }

        return [.. distance.Keys];
    }

    private static bool IsBetween(DraftNode node) => node.FoldedWords is not null || node.Kind == DiagramKind.Office;
}
