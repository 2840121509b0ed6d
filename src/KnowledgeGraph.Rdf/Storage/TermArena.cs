using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Bytes that are only ever added, in chunks that stay where they are. One thread reserves; others may read what was published to them.</summary>
/// <remarks>A position counts units of four bytes, so 32 bits reach over 16 GiB. A record never lies in two chunks; one that is longer than a chunk has one of its own.</remarks>
internal sealed class TermArena
{
    private const int UnitBits = 2;
    private const int ChunkBits = 20;
    private const int ChunkBytes = 1 << ChunkBits;
    private const int UnitsOfChunkBits = ChunkBits - UnitBits;
    private const int FirstChunkBytes = 4096;
    private const int MostChunks = 1 << (32 - UnitsOfChunkBits);

    // A chunk that is longer than usual stands in as many places as it would fill.
    private volatile byte[][] _chunks;
    private int _last;
    private int _used;

    public TermArena()
    {
        _chunks = [new byte[FirstChunkBytes]];
        _used = 1 << UnitBits;
    }

    private TermArena(TermArena other)
    {
        _chunks = [.. other._chunks.Select(chunk => (byte[])chunk.Clone())];
        _last = other._last;
        _used = other._used;
    }

    /// <summary>The bytes that the chunks take.</summary>
    public long Bytes => _chunks.Distinct().Sum(chunk => (long)chunk.Length);

    /// <summary>An arena with the same records at the same positions that grows by itself.</summary>
    public TermArena Copy() => new(this);

    /// <summary>Makes room for a record and says where it is; position 0 is never given.</summary>
    /// <exception cref="InvalidOperationException">All 16 GiB are full.</exception>
    public uint Reserve(int bytes, out Span<byte> record)
    {
        int size = (bytes + (1 << UnitBits) - 1) & -(1 << UnitBits);
        if (_chunks[_last].Length - _used < size) MakeRoom(size);
        record = _chunks[_last].AsSpan(_used, bytes);
        uint position = ((uint)_last << UnitsOfChunkBits) | (uint)(_used >> UnitBits);
        _used = size > ChunkBytes ? _chunks[_last].Length : _used + size;
        return position;
    }

    /// <summary>The chunk of a record and where in it the record begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte[] ChunkOf(uint position, out int offset)
    {
        offset = (int)(position << UnitBits) & (ChunkBytes - 1);
        return _chunks[position >> UnitsOfChunkBits];
    }

    private void MakeRoom(int size)
    {
        byte[] last = _chunks[_last];
        if (last.Length < ChunkBytes && _used + size <= ChunkBytes) Grow(last, size);
        else Append(last, size);
    }

    // Readers go on in the old array: what they may ask for is in both.
    private void Grow(byte[] last, int size)
    {
        int length = last.Length;
        while (length < _used + size) length *= 2;
        var chunks = (byte[][])_chunks.Clone();
        chunks[_last] = new byte[length];
        last.AsSpan(0, _used).CopyTo(chunks[_last]);
        _chunks = chunks;
    }

    private void Append(byte[] last, int size)
    {
        int next = _last + Places(last.Length);
        int places = Places(size);
        if (next + places > MostChunks) throw new InvalidOperationException("the texts of all terms together take more than 16 GiB; split the data into several datasets");
        var chunks = new byte[Math.Max(_chunks.Length, NextLength(next + places))][];
        Array.Copy(_chunks, chunks, Math.Min(_chunks.Length, next));
        byte[] added = GC.AllocateUninitializedArray<byte>(places << ChunkBits);
        Array.Fill(chunks, added, next, chunks.Length - next);
        _chunks = chunks;
        _last = next;
        _used = 0;
    }

    private static int Places(int bytes) => Math.Max(1, (bytes + ChunkBytes - 1) >> ChunkBits);

    private static int NextLength(int needed) => needed < 8 ? needed : needed + (needed / 8);
}
