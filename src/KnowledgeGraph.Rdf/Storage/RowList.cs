using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Rows that come one by one, in chunks, so that growing copies nothing; a small list stays small.</summary>
internal sealed class RowList
{
    private const int FirstChunk = 64;
    private const int LargestChunk = 1 << 16;

    private readonly List<RowBlock> _full = [];
    private RowBlock _chunk = new(FirstChunk);
    private int _used;
    private int _before;

    public int Count => _before + _used;

    // A load calls this a million times before the runtime would find out that it is worth its trouble.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(QuadKey row)
    {
        if (_used == _chunk.Length) NextChunk();
        _chunk.Rows[_used++] = row;
    }

    /// <summary>All rows in one block, which may be longer and is the caller's; the list is of no use then.</summary>
    public RowBlock Take(out int count)
    {
        count = Count;
        if (_full.Count == 0) return _chunk;
        var all = new RowBlock(count);
        int at = 0;
        foreach (var chunk in _full)
        {
            chunk.Rows.CopyTo(all.Rows[at..]);
            at += chunk.Length;
            chunk.Release();
        }

        _chunk.Rows[.._used].CopyTo(all.Rows[at..]);
        _chunk.Release();
        return all;
    }

    private void NextChunk()
    {
        _before = checked(_before + _used);
        _full.Add(_chunk);
        _chunk = new RowBlock(Math.Min(_before, LargestChunk));
        _used = 0;
    }
}
