namespace KnowledgeGraph.Export;

/// <summary>What a layout needs to know of a graph: how many nodes, which are tied, how much room each takes.</summary>
/// <param name="Boxes">Width and height of each node with its label, in pixels at full size; the length is the number of nodes.</param>
/// <param name="Edges">Pairs of node numbers; direction does not count, loops and repetitions are allowed.</param>
internal sealed record LayoutGraph(IReadOnlyList<(double Width, double Height)> Boxes, IReadOnlyList<(int From, int To)> Edges)
{
    /// <summary>How many nodes there are.</summary>
    public int Count => Boxes.Count;

    /// <summary>The neighbours of each node, each once, in ascending order.</summary>
    public int[][] Neighbours()
    {
        var found = new HashSet<int>[Count];
        for (int node = 0; node < Count; node++) found[node] = [];
        foreach (var (from, to) in Edges.Where(edge => edge.From != edge.To))
        {
            found[from].Add(to);
            found[to].Add(from);
        }

        return [.. found.Select(set => set.Order().ToArray())];
    }
}
