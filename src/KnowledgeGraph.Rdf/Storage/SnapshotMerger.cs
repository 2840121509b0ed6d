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

    private static QuadIndex[] Merge(DatasetSnapshot snapshot, PendingQuads pending, IndexOrder first, int orders, Func<QuadKey, bool> isOwn, Func<RowBlock, int, QuadIndex[]> build)
    {
        var added = pending.Added.Where(isOwn).ToArray();
        var removed = pending.Removed.Where(isOwn).ToHashSet();
        if (added.Length == 0 && removed.Count == 0) return [.. Enumerable.Range((int)first, orders).Select(order => snapshot.Index((IndexOrder)order))];
        int count = snapshot.Index(first).Count;
        var rows = new RowBlock(count + added.Length);
        IndexRows.Copy(snapshot.Index(first), rows.Rows);
        if (removed.Count > 0) count = Keep(rows.Rows[..count], removed);
        added.CopyTo(rows.Rows[count..]);
        return build(rows, count + added.Length);
    }

    private static int Keep(Span<QuadKey> rows, HashSet<QuadKey> removed)
    {
        int kept = 0;
        foreach (var row in rows)
        {
            if (!removed.Contains(row)) rows[kept++] = row;
        }

        return kept;
    }
}
