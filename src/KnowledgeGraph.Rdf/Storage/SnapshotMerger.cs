namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Makes a new snapshot of an old one and what has changed since; what has not changed is shared.</summary>
internal static class SnapshotMerger
{
    // When more than one in so many quads has changed, sorting anew is quicker than looking for places.
    private const int FewInHowMany = 8;

    public static DatasetSnapshot Merge(DatasetSnapshot snapshot, PendingQuads pending)
    {
        var unnamed = Merge(Indexes(snapshot, IndexOrder.Spo, 3), pending, key => key.Graph == TermId.None, IndexBuilder.DefaultGraph);
        var named = Merge(Indexes(snapshot, IndexOrder.Spog, 6), pending, key => key.Graph != TermId.None, IndexBuilder.NamedGraphs);
        return new DatasetSnapshot(snapshot.Terms, unnamed, named);
    }

    /// <summary>A snapshot with more quads, many as a rule; those that it has already may be among them.</summary>
    public static DatasetSnapshot Append(DatasetSnapshot snapshot, IEnumerable<QuadKey> unnamed, IEnumerable<QuadKey> named) => new(
        snapshot.Terms,
        Append(Indexes(snapshot, IndexOrder.Spo, 3), unnamed, IndexBuilder.DefaultGraph),
        Append(Indexes(snapshot, IndexOrder.Spog, 6), named, IndexBuilder.NamedGraphs));

    private static QuadIndex[] Append(QuadIndex[] indexes, IEnumerable<QuadKey> added, Func<RowBlock, int, QuadIndex[]> build)
    {
        var rows = new RowList();
        foreach (var row in added) rows.Add(row);
        if (rows.Count == 0) return indexes;
        foreach (var row in IndexRows.Of(indexes[0].All())) rows.Add(row);
        return build(rows.Take(out int count), count);
    }

    private static QuadIndex[] Indexes(DatasetSnapshot snapshot, IndexOrder first, int count) =>
        [.. Enumerable.Range((int)first, count).Select(order => snapshot.Index((IndexOrder)order))];

    private static QuadIndex[] Merge(QuadIndex[] indexes, PendingQuads pending, Func<QuadKey, bool> isOwn, Func<RowBlock, int, QuadIndex[]> build)
    {
        var added = pending.Added.Where(isOwn).ToArray();
        var removed = pending.Removed.Where(isOwn).ToArray();
        if (added.Length == 0 && removed.Length == 0) return indexes;
        return added.Length + removed.Length < indexes[0].Count / FewInHowMany
            ? [.. indexes.Select(index => IndexMerger.Merge(index, added, removed))]
            : Rebuild(indexes[0], added, removed, build);
    }

    private static QuadIndex[] Rebuild(QuadIndex index, QuadKey[] added, QuadKey[] removed, Func<RowBlock, int, QuadIndex[]> build)
    {
        int count = index.Count;
        var rows = new RowBlock(count + added.Length);
        IndexRows.Copy(index, rows.Rows);
        if (removed.Length > 0) count = Keep(rows.Rows[..count], [.. removed]);
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
