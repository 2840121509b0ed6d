namespace KnowledgeGraph.Rdf.Storage;

/// <summary>A run of rows of one order that have the same numbers in the first columns (the bound ones). The default value has no rows and no columns.</summary>
/// <remarks>Immutable, and good as long as anybody holds it. Rows are sorted by the columns that are not bound, from left to right.</remarks>
public readonly struct IndexSlice
{
    private readonly QuadIndex? _index;
    private readonly int _start;

    internal IndexSlice(QuadIndex index, int start, int count, int bound)
    {
        _index = index;
        _start = start;
        Count = count;
        Bound = bound;
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>How many of the first columns have one number in all rows, known before.</summary>
    public int Bound { get; }

    /// <summary>Whether there are no rows.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>How many columns the order has: 3 in the default graph, 4 in the named graphs.</summary>
    public int Width => _index?.Width ?? 0;

    /// <summary>The order that the rows belong to.</summary>
    public IndexOrder Order => _index?.Order ?? default;

    internal int Start => _start;

    internal QuadIndex? Index => _index;

    /// <summary>A column by its place in the order, one number for each row; the dataset's own memory, but for column 0, which is written anew with each call.</summary>
    /// <remarks>For column 0 prefer <see cref="CopyColumn"/>, or <see cref="DatasetSnapshot.LeadingKeys"/>, which has each key once.</remarks>
    public ReadOnlySpan<uint> Column(int column)
    {
        if (_index is null) return default;
        if (column > 0) return _index.Column(column).AsSpan(_start, Count);
        uint[] keys = GC.AllocateUninitializedArray<uint>(Count);
        _index.Leading.Expand(_start, keys);
        return keys;
    }

    /// <summary>Writes a part of a column: row <paramref name="row"/> and those behind it, until the target is full.</summary>
    public void CopyColumn(int column, int row, Span<uint> target)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(target.Length, Count - row);
        if (_index is null) return;
        if (column > 0) _index.Column(column).AsSpan(_start + row, target.Length).CopyTo(target);
        else _index.Leading.Expand(_start + row, target);
    }

    /// <summary>Some of the rows: <paramref name="count"/> from <paramref name="row"/> on.</summary>
    public IndexSlice Slice(int row, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count - row);
        return _index is null ? this : new IndexSlice(_index, _start + row, count, Bound);
    }

    /// <summary>The rows that have this number in the first column that is not bound yet; that column is bound in the answer.</summary>
    /// <exception cref="InvalidOperationException">All columns are bound.</exception>
    public IndexSlice Narrow(uint key)
    {
        if (_index is null) return this;
        if (Bound == 0 && Count == _index.Count)
        {
            _index.Leading.TryFind(key, out int first, out int end);
            return new IndexSlice(_index, first, end - first, 1);
        }

        return NarrowAt(SortedColumn.LowerBound(Free(), key), key);
    }

    /// <summary>How many of the rows, from <paramref name="row"/> on, have the same number as that row in the first column that is not bound.</summary>
    public int RunLength(int row) => SortedColumn.RunLength(Free()[row..]);

    /// <summary>The first row from <paramref name="row"/> on whose number in the first unbound column is not below the key; <see cref="Count"/> where all are. Quick where it is near.</summary>
    public int Seek(int row, uint key) => row + SortedColumn.GallopTo(Free()[row..], key);

    /// <summary>The run of the key that begins at a row, no rows where another number stands there.</summary>
    internal IndexSlice NarrowAt(int row, uint key)
    {
        if (_index is null) return this;
        var column = Free();
        int run = row < column.Length && column[row] == key ? SortedColumn.RunLength(column[row..]) : 0;
        return new IndexSlice(_index, _start + row, run, Bound + 1);
    }

    private ReadOnlySpan<uint> Free() =>
        Bound < Width ? Column(Bound) : _index is null ? default : throw new InvalidOperationException("all columns of the slice are bound; there is nothing to seek in");
}
