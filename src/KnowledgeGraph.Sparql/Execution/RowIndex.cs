using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Finds the rows of a table by the ids of one or two slots: open addressing, and a chain through the rows of each key, in the order of the table.</summary>
internal sealed class RowIndex
{
    private readonly uint[] _first;
    private readonly uint[] _second;
    private readonly int[] _heads;
    private readonly int[] _next;
    private readonly int _shift;

    /// <summary>Indexes all rows.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="slots">One or two slots that every row binds.</param>
    /// <param name="budget">Told of the memory taken.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowIndex(RowTable table, ReadOnlySpan<int> slots, ExecutionBudget budget)
    {
        _first = table.Column(slots[0]);
        _second = slots.Length > 1 ? table.Column(slots[1]) : _first;
        int bits = 4;
        while (1L << bits < table.Count * 2L) bits++;
        _shift = 64 - bits;
        budget.Reserve(((1L << bits) + table.Count) * sizeof(int));
        _heads = new int[1 << bits];
        _next = new int[table.Count];
        for (int row = table.Count - 1; row >= 0; row--)
        {
            int place = Place(_first[row], _second[row]);
            _next[row] = _heads[place] - 1;
            _heads[place] = row + 1;
        }
    }

    /// <summary>The first row with this key (for one slot give its id twice); -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint first, uint second) => _heads[Place(first, second)] - 1;

    /// <summary>The next row with the key of a row; -1 behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int After(int row) => _next[row];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(uint first, uint second)
    {
        int place = (int)((((ulong)first << 32 | second) * 0x9E37_79B9_7F4A_7C15UL) >> _shift);
        while (_heads[place] is not 0 and var head && (_first[head - 1] != first || _second[head - 1] != second)) place = (place + 1) & (_heads.Length - 1);
        return place;
    }
}
