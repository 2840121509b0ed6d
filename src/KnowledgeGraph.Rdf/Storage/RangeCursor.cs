namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Looks up one key after another in the first unbound column of a slice, as an index join does; ascending keys cost little, as it begins where the last one was.</summary>
/// <remarks>Not for several threads.</remarks>
public sealed class RangeCursor
{
    private readonly IndexSlice _slice;
    private int _row;
    private uint _last;

    /// <summary>A cursor at the beginning of a slice.</summary>
    /// <param name="slice">At least one of its columns is not bound.</param>
    public RangeCursor(IndexSlice slice) => _slice = slice;

    /// <summary>The rows of the slice that have this number in its first unbound column; that column is bound in the answer. Keys may come in any order.</summary>
    public IndexSlice Find(uint key)
    {
        if (_slice.Bound == 0) return _slice.Narrow(key);
        if (key < _last) _row = 0;
        _last = key;
        _row = _slice.Seek(_row, key);
        return _slice.NarrowAt(_row, key);
    }
}
