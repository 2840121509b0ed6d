namespace KnowledgeGraph.Rdf.Storage;

/// <summary>What was added to a snapshot or removed from it since. A quad is in one of the sets at most: added ones are not in the snapshot, removed ones are.</summary>
internal sealed class PendingQuads
{
    private const int Few = 512;

    public HashSet<QuadKey> Added { get; private set; } = [];

    public HashSet<QuadKey> Removed { get; private set; } = [];

    public int Count => Added.Count + Removed.Count;

    public bool IsEmpty => Count == 0;

    /// <summary>How many changes may be looked through with each pattern before it pays to work them in: walking and rewriting balance near the square root.</summary>
    public static int MostBesides(int quads) => Math.Max(Few, 4 * (int)Math.Sqrt(quads));

    public void Clear()
    {
        Added = [];
        Removed = [];
    }

    /// <summary>The rows of a slice with the changes that fit a pattern, in the order of the slice. Later changes are not seen.</summary>
    public IEnumerable<QuadKey> Over(IndexSlice slice, QuadPattern pattern)
    {
        if (IsEmpty) return IndexRows.Of(slice);
        bool unnamed = slice.Order.IsOfDefaultGraph();
        var added = Added.Where(key => (key.Graph == TermId.None) == unnamed && pattern.Fits(key)).ToArray();
        var removed = Removed.Where(pattern.Fits).ToHashSet();
        var order = new QuadOrder(slice.Order);
        Array.Sort(added, order);
        return Merge(IndexRows.Of(slice), added, removed, order);
    }

    private static IEnumerable<QuadKey> Merge(IEnumerable<QuadKey> rows, QuadKey[] added, HashSet<QuadKey> removed, QuadOrder order)
    {
        int next = 0;
        foreach (var row in rows)
        {
            while (next < added.Length && order.Compare(added[next], row) < 0) yield return added[next++];
            if (!removed.Contains(row)) yield return row;
        }

        while (next < added.Length) yield return added[next++];
    }
}
