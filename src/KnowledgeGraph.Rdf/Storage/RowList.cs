using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Rows that come one by one, in chunks, so that growing copies nothing; a small list stays small.</summary>
internal sealed class RowList
{
    private const int FirstChunk = 64;
    private const int LargestChunk = 1 << 16;

    private readonly List<QuadKey[]> _full = [];
    private QuadKey[] _chunk = new QuadKey[FirstChunk];
    private int _used;
    private int _before;

    public int Count => _before + _used;

    public void Add(QuadKey row)
    {
        if (_used == _chunk.Length) NextChunk();
        _chunk[_used++] = row;
    }

    /// <summary>All rows in one array, which may be longer; the list is empty then.</summary>
    public QuadKey[] Take(out int count)
    {
        count = Count;
        var rows = _full.Count == 0 ? _chunk : GC.AllocateUninitializedArray<QuadKey>(count);
        int at = 0;
        foreach (ref var chunk in CollectionsMarshal.AsSpan(_full))
        {
            chunk.CopyTo(rows, at);
            at += chunk.Length;
            chunk = [];
        }

        if (at > 0) _chunk.AsSpan(0, _used).CopyTo(rows.AsSpan(at));
        _full.Clear();
        _chunk = [];
        (_used, _before) = (0, 0);
        return rows;
    }

    private void NextChunk()
    {
        checked
        {
            _before += _used;
        }

        if (_used > 0) _full.Add(_chunk);
        _chunk = GC.AllocateUninitializedArray<QuadKey>(Math.Clamp(_before, FirstChunk, LargestChunk));
        _used = 0;
    }
}
