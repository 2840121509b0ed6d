using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Gives terms their numbers, from 1 in the order of first appearance, and gives them back; no object for each term, their texts lie as UTF-8 in chunks.</summary>
/// <remarks>
/// Terms are the same only as written. Literals that pack into their number (<see cref="TermId"/>) take no place here. The first numbers are those of
/// <see cref="WellKnownTerms"/>. Terms are never taken out. One thread may add while any number of threads read, without locks: a reader may ask for every
/// number that reached it, and finds every term that was there when it began.
/// </remarks>
public sealed partial class TermDictionary
{
    private static readonly TermDictionary WellKnown = MakeWellKnown();

    private readonly TermArena _arena;

    // Position in the arena by number.
    private volatile uint[] _positions;

    // Open addressing; upper half the hash, lower half the position in the arena; 0 is free.
    private volatile ulong[] _table;
    private volatile int _count;

    /// <summary>A dictionary that knows the <see cref="WellKnownTerms"/>.</summary>
    public TermDictionary()
        : this(WellKnown._arena.Copy(), (uint[])WellKnown._positions.Clone(), (ulong[])WellKnown._table.Clone())
    {
        _count = WellKnown._count;
    }

    private TermDictionary(TermArena arena, uint[] positions, ulong[] table)
    {
        _arena = arena;
        _positions = positions;
        _table = table;
    }

    /// <summary>How many terms have a number, the well-known ones among them; it is the highest number.</summary>
    public int Count => _count;

    /// <summary>The bytes that texts, tables and numbers take together.</summary>
    internal long Bytes => _arena.Bytes + ((long)_positions.Length * sizeof(uint)) + ((long)_table.Length * sizeof(ulong));

    /// <summary>Gives back what the list of positions has too much.</summary>
    internal void TrimExcess()
    {
        if (_positions.Length - _count - 1 > _count / 8) _positions = _positions[..(_count + 1)];
    }

    private static TermDictionary MakeWellKnown()
    {
        var made = new TermDictionary(new TermArena(), new uint[64], new ulong[128]);
        foreach (string text in WellKnownTerms.Texts) made.Locate(TermForm.Iri, 0, text, "", add: true);
        return made;
    }

    /// <summary>The number of a record; 0 where there is none and none is to be added.</summary>
    // A load calls this a million times before the runtime would find out that it is worth its trouble.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private uint Locate(TermForm form, uint extra, ReadOnlySpan<byte> text, bool add)
    {
        uint head = TermRecord.HeadOf(form, text.Length);
        uint hash = TermHash.Of(text, ((ulong)extra << 32) | head);
        ulong[] table = _table;
        uint mask = (uint)table.Length - 1;
        for (uint at = hash & mask; ; at = (at + 1) & mask)
        {
            ulong slot = Volatile.Read(ref table[at]);
            if (slot == 0) return add ? Append(hash, at, head, extra, text) : TermId.None;
            if ((uint)(slot >> 32) != hash) continue;
            var record = RecordAt((uint)slot);
            if (record.Is(head, extra, text)) return record.Id;
        }
    }

    private uint Append(uint hash, uint slot, uint head, uint extra, ReadOnlySpan<byte> text)
    {
        if (text.Length > TermRecord.LongestText) throw new InvalidOperationException("a term is longer than 512 MiB; shorten it or leave it out");
        if (_count == (int)TermId.LastOfDictionary) throw new InvalidOperationException("there are more than 1,073,741,823 different terms; split the data into several datasets");
        uint id = (uint)_count + 1;
        if ((TermForm)(head & 7) == TermForm.Tagged) NoteTag(text[^(int)(extra & ushort.MaxValue)..]);
        uint position = _arena.Reserve(TermRecord.SizeOf((TermForm)(head & 7), text.Length), out var record);
        TermRecord.Write(record, id, head, extra, text);
        Number(id, position);
        Volatile.Write(ref _table[slot], ((ulong)hash << 32) | position);
        _count = (int)id;
        if (id >= (uint)_table.Length / 4 * 3) Rehash();
        return id;
    }

    private void Number(uint id, uint position)
    {
        uint[] positions = _positions;
        if (id >= positions.Length)
        {
            var longer = new uint[(int)Math.Min(Array.MaxLength, (positions.Length * 3L / 2) + 64)];
            positions.CopyTo(longer, 0);
            positions = longer;
        }

        positions[id] = position;
        _positions = positions;
    }

    private void Rehash()
    {
        ulong[] old = _table;
        var table = new ulong[old.Length * 2];
        uint mask = (uint)table.Length - 1;
        foreach (ulong slot in old)
        {
            if (slot == 0) continue;
            uint at = (uint)(slot >> 32) & mask;
            while (table[at] != 0) at = (at + 1) & mask;
            table[at] = slot;
        }

        _table = table;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TermRecord RecordOf(uint id) => RecordAt(_positions[id]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TermRecord RecordAt(uint position)
    {
        byte[] chunk = _arena.ChunkOf(position, out int offset);
        return new TermRecord(chunk, offset);
    }
}
