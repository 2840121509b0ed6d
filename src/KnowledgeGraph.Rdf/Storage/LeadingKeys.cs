using System.Numerics;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>The distinct keys of the column that an order sorts by first, ascending, and the rows that each has; it stands for that column.</summary>
/// <remarks>Immutable. A key that a dictionary gave is found by a bit and a count of bits, in the same time for all; a packed literal by bisection.</remarks>
public sealed class LeadingKeys
{
    private readonly uint[] _keys;
    private readonly int[] _starts;
    private readonly Word[] _words;
    private readonly int _ofDictionary;

    internal LeadingKeys(uint[] keys, int[] starts)
    {
        _keys = keys;
        _starts = starts;
        _ofDictionary = SortedColumn.LowerBound(keys, TermId.FirstInline);
        _words = new Word[_ofDictionary == 0 ? 0 : (keys[_ofDictionary - 1] >> 6) + 1];
        foreach (uint key in keys.AsSpan(0, _ofDictionary)) _words[key >> 6].Bits |= 1UL << (int)(key & 63);
        int before = 0;
        foreach (ref var word in _words.AsSpan())
        {
            word.Before = before;
            before += BitOperations.PopCount(word.Bits);
        }
    }

    /// <summary>How many distinct keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The keys, ascending.</summary>
    public ReadOnlySpan<uint> Keys => _keys;

    /// <summary>The first row of each key, and at the end the number of all rows: key <c>i</c> has the rows <c>[Starts[i], Starts[i + 1])</c>.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    internal long Bytes => ((long)_keys.Length * 8) + ((long)_words.Length * 16);

    /// <summary>The rows of a key, end exclusive; false (and no rows) where there is no such key.</summary>
    public bool TryFind(uint key, out int start, out int end)
    {
        int place = PlaceOf(key);
        (start, end) = place < 0 ? (0, 0) : (_starts[place], _starts[place + 1]);
        return place >= 0;
    }

    /// <summary>The place of a key in <see cref="Keys"/>; negative where it is not there.</summary>
    public int PlaceOf(uint key)
    {
        uint index = key >> 6;
        if (index < (uint)_words.Length)
        {
            var word = _words[index];
            int bit = (int)(key & 63);
            return (word.Bits >> bit & 1) == 0 ? -1 : word.Before + BitOperations.PopCount(word.Bits & ((1UL << bit) - 1));
        }

        if (!TermId.IsInline(key)) return -1;
        int place = _ofDictionary + SortedColumn.LowerBound(_keys.AsSpan(_ofDictionary), key);
        return place < _keys.Length && _keys[place] == key ? place : -1;
    }

    /// <summary>The place of the key that a row has.</summary>
    internal int PlaceOfRow(int row)
    {
        int place = _starts.AsSpan().BinarySearch(row);
        return place < 0 ? ~place - 1 : place;
    }

    /// <summary>Writes the leading column out: the key of row <paramref name="row"/> and of those behind it, until the target is full.</summary>
    internal void Expand(int row, Span<uint> target)
    {
        if (target.IsEmpty) return;
        int place = PlaceOfRow(row);
        for (int done = 0; done < target.Length; place++)
        {
            int count = Math.Min(_starts[place + 1] - (row + done), target.Length - done);
            target.Slice(done, count).Fill(_keys[place]);
            done += count;
        }
    }

    private struct Word
    {
        public ulong Bits;
        public int Before;
    }
}
