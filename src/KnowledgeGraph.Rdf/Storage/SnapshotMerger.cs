namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Makes a new snapshot of an old one and what has changed since; what has not changed is shared.</summary>
internal static class SnapshotMerger
{
    public static DatasetSnapshot Merge(DatasetSnapshot snapshot, PendingQuads pending)
    {
        var unnamed = Merge(snapshot, pending, IndexOrder.Spo, 3, key => key.Graph == TermId.None, IndexBuilder.DefaultGraph);
        var named = Merge(snapshot, pending, IndexOrder.Spog, 6, key => key.Graph != TermId.None, IndexBuilder.NamedGraphs);
        return new DatasetSnapshot(snapshot.Terms, unnamed, named);
    }

    private static QuadIndex[] Merge(DatasetSnapshot snapshot, PendingQuads pending, IndexOrder first, int orders, Func<QuadKey, bool> isOwn, Func<QuadKey[], int, QuadIndex[]> build)
    {
        var added = pending.Added.Where(isOwn).ToArray();
        var removed = pending.Removed.Where(isOwn).ToHashSet();
        if (added.Length == 0 && removed.Count == 0) return [.. Enumerable.Range((int)first, orders).Select(order => snapshot.Index((IndexOrder)order))];
        var rows = new QuadKey[snapshot.Index(first).Count + added.Length];
        IndexRows.Copy(snapshot.Index(first), rows);
        int count = snapshot.Index(first).Count;
        if (removed.Count > 0) count = Keep(rows, count, removed);
        added.CopyTo(rows, count);
        return build(rows, count + added.Length);
    }

    private static int Keep(QuadKey[] rows, int count, HashSet<QuadKey> removed)
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (!removed.Contains(rows[i])) rows[kept++] = rows[i];
        }

        return kept;
    }
}
