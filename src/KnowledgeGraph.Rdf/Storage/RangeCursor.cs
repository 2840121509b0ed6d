namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Looks up one key after another in the first unbound column of a slice, as an index join does; ascending keys cost little, as it begins where the last one was.</summary>
/// <remarks>Not for several threads.</remarks>
public sealed class RangeCursor
{
    private readonly IndexSlice _slice;
    private readonly uint[] _column;
    private readonly int _end;
    private int _row;
    private uint _last;

    /// <summary>A cursor at the beginning of a slice.</summary>
    /// <param name="slice">At least one of its columns is not bound.</param>
    /// <exception cref="ArgumentException">All columns are bound.</exception>
    public RangeCursor(IndexSlice slice)
    {
        if (slice.Index is { } index && slice.Bound >= index.Width) throw new ArgumentException("all columns of the slice are bound; there is nothing to look up in", nameof(slice));
        _slice = slice;
        _column = slice.Index is not null && slice.Bound > 0 ? slice.Index.Column(slice.Bound) : [];
        _row = slice.Start;
        _end = slice.Start + slice.Count;
    }

    /// <summary>The rows of the slice that have this number in its first unbound column; that column is bound in the answer. Keys may come in any order.</summary>
    public IndexSlice Find(uint key)
    {
        if (_column.Length == 0) return _slice.Narrow(key);
        if (key < _last) _row = _slice.Start;
        _last = key;
        if (_row < _end && _column[_row] < key) _row += SortedColumn.GallopTo(_column.AsSpan(_row, _end - _row), key);
        return new IndexSlice(_slice.Index!, _row, Run(key), _slice.Bound + 1);
    }

    private int Run(uint key)
    {
        if (_row == _end || _column[_row] != key) return 0;
        return _row + 1 < _end && _column[_row + 1] == key ? SortedColumn.RunLength(_column.AsSpan(_row, _end - _row)) : 1;
    }
}
