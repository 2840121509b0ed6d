using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Sorts rows by one column at a time, keeping the order of equal ones: a radix sort from the lowest digit.</summary>
internal sealed class QuadSorter : IDisposable
{
    private const int DigitBits = 11;
    private const int Digits = 3;
    private const int Values = 1 << DigitBits;

    private readonly int[] _counts = new int[Digits * Values];
    private RowBlock _rows;
    private RowBlock _spare;

    /// <param name="rows">Taken over, and given back to the system in the end; the sorter moves the rows between it and another of that length.</param>
    /// <param name="count">How many of them count.</param>
    public QuadSorter(RowBlock rows, int count)
    {
        _rows = rows;
        _spare = new RowBlock(count);
        Count = count;
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The rows as they lie now.</summary>
    public ReadOnlySpan<QuadKey> Rows => _rows.Rows[..Count];

    /// <summary>Sorts by a column; rows with the same number there stay in the order in which they are.</summary>
    public void SortBy(QuadColumn column)
    {
        if (!CountDigits(column)) return;
        for (int digit = 0; digit < Digits; digit++)
        {
            var counts = _counts.AsSpan(digit * Values, Values);
            if (counts.Contains(Count)) continue;
            int before = 0;
            foreach (ref int count in counts) (count, before) = (before, before + count);
            Scatter(column, digit * DigitBits, counts);
        }
    }

    /// <summary>Leaves one of each run of equal rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void RemoveRepeated()
    {
        if (Count == 0) return;
        var rows = _rows.Rows[..Count];
        int kept = 1;
        for (int i = 1; i < rows.Length; i++)
        {
            if (rows[i] != rows[kept - 1]) rows[kept++] = rows[i];
        }

        Count = kept;
    }

    public void Dispose()
    {
        _rows.Release();
        _spare.Release();
    }

    /// <summary>Counts all digits at once; false where the column ascends already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool CountDigits(QuadColumn column)
    {
        var counts = _counts.AsSpan();
        counts.Clear();
        uint last = 0;
        bool ascends = true;
        foreach (ref readonly var row in Rows)
        {
            uint key = row[column];
            ascends &= key >= last;
            last = key;
            counts[(int)(key & (Values - 1))]++;
            counts[Values + (int)((key >> DigitBits) & (Values - 1))]++;
            counts[(2 * Values) + (int)(key >> (2 * DigitBits))]++;
        }

        return !ascends;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(QuadColumn column, int shift, Span<int> starts)
    {
        var target = _spare.Rows[..Count];
        foreach (ref readonly var row in Rows) target[starts[(int)((row[column] >> shift) & (Values - 1))]++] = row;
        (_rows, _spare) = (_spare, _rows);
    }
}
