namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Makes a new index of an old one and a few changes: finds the places, then copies what lies between them, column by column.</summary>
internal sealed class IndexMerger
{
    private readonly QuadIndex _old;
    private readonly List<(int Row, QuadKey Key, bool IsAdded)> _edits = [];
    private readonly int _count;

    /// <param name="old">Stays as it is.</param>
    /// <param name="added">Quads that the index has not.</param>
    /// <param name="removed">Quads that it has.</param>
    private IndexMerger(QuadIndex old, QuadKey[] added, QuadKey[] removed)
    {
        _old = old;
        _count = old.Count + added.Length - removed.Length;
        var order = new QuadOrder(old.Order);
        foreach (var key in added) _edits.Add((RowOf(key), key, true));
        foreach (var key in removed) _edits.Add((RowOf(key), key, false));
        _edits.Sort((left, right) => order.Compare(left.Key, right.Key));
    }

    /// <summary>The index with the changes.</summary>
    public static QuadIndex Merge(QuadIndex old, QuadKey[] added, QuadKey[] removed)
    {
        var merger = new IndexMerger(old, added, removed);
        var columns = new uint[old.Width - 1][];
        for (int i = 1; i < old.Width; i++) columns[i - 1] = merger.Column(i);
        return new QuadIndex(old.Order, merger.Leading(), columns);
    }

    /// <summary>The row of a quad, or the one before which it belongs.</summary>
    private int RowOf(QuadKey key)
    {
        var columns = _old.Order.Columns();
        var leading = _old.Leading;
        if (!leading.TryFind(key[columns[0]], out int start, out int end)) return leading.Starts[SortedColumn.LowerBound(leading.Keys, key[columns[0]])];
        for (int i = 1; i < columns.Length; i++)
        {
            uint wanted = key[columns[i]];
            var column = _old.Column(i).AsSpan(start, end - start);
            int first = SortedColumn.LowerBound(column, wanted);
            int run = first < column.Length && column[first] == wanted ? SortedColumn.RunLength(column[first..]) : 0;
            (start, end) = (start + first, start + first + run);
        }

        return start;
    }

    private uint[] Column(int column)
    {
        uint[] merged = GC.AllocateUninitializedArray<uint>(_count);
        uint[] old = _old.Column(column);
        var place = _old.Order.Columns()[column];
        int read = 0;
        int written = 0;
        foreach (var (row, key, isAdded) in _edits)
        {
            old.AsSpan(read, row - read).CopyTo(merged.AsSpan(written));
            written += row - read;
            read = row;
            if (isAdded) merged[written++] = key[place];
            else read++;
        }

        old.AsSpan(read).CopyTo(merged.AsSpan(written));
        return merged;
    }

    private LeadingKeys Leading()
    {
        var keys = new List<uint>(_old.Leading.Count);
        var starts = new List<int>(_old.Leading.Count + 1);
        int place = 0;
        int edit = 0;
        int before = 0;
        while (place < _old.Leading.Count || edit < _edits.Count)
        {
            uint key = Math.Min(KeyAt(place), EditedKey(edit));
            int rows = KeyAt(place) == key ? _old.Leading.Starts[place + 1] - _old.Leading.Starts[place++] : 0;
            for (; edit < _edits.Count && EditedKey(edit) == key; edit++) rows += _edits[edit].IsAdded ? 1 : -1;
            if (rows == 0) continue;
            keys.Add(key);
            starts.Add(before);
            before += rows;
        }

        starts.Add(before);
        return new LeadingKeys([.. keys], [.. starts]);
    }

    // Behind the last one comes a number that no term has.
    private uint KeyAt(int place) => place < _old.Leading.Count ? _old.Leading.Keys[place] : uint.MaxValue;

    private uint EditedKey(int edit) => edit < _edits.Count ? _edits[edit].Key[_old.Order.Columns()[0]] : uint.MaxValue;
}
