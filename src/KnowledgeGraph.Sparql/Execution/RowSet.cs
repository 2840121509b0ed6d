using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>A set of rows, by the ids of some slots.</summary>
internal sealed class RowSet
{
    private readonly ExecutionBudget _budget;
    private readonly int[] _slots;
    private readonly uint[][] _rows;
    private int[] _places = new int[64];
    private int _count;

    public RowSet(IEnumerable<int> slots, ExecutionBudget budget)
    {
        _budget = budget;
        _slots = [.. slots];
        _rows = [.. _slots.Select(_ => new uint[32])];
    }

    /// <summary>Adds the rows of a batch; the numbers of those that were not there before go to <paramref name="added"/>, ascending.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(RowBatch batch, int[] added)
    {
        int found = 0;
        Span<uint> row = stackalloc uint[_slots.Length];
        for (int i = 0; i < batch.Count; i++)
        {
            ulong hash = 0;
            for (int k = 0; k < row.Length; k++)
            {
                row[k] = batch[_slots[k], i];
                hash = (hash ^ row[k]) * 0x9E37_79B9_7F4A_7C15UL;
                hash ^= hash >> 29;
            }

            if (Add(row, hash)) added[found++] = i;
        }

        return found;
    }

    private bool Add(ReadOnlySpan<uint> row, ulong hash)
    {
        int place = (int)(hash >> 16) & (_places.Length - 1);
        while (_places[place] != 0)
        {
            if (Is(_places[place] - 1, row)) return false;
            place = (place + 1) & (_places.Length - 1);
        }

        if (_rows.Length > 0 && _count == _rows[0].Length) GrowRows();
        for (int k = 0; k < row.Length; k++) _rows[k][_count] = row[k];
        _places[place] = ++_count;
        if (_count * 2 > _places.Length) GrowPlaces();
        return true;
    }

    private bool Is(int at, ReadOnlySpan<uint> row)
    {
        for (int k = 0; k < row.Length; k++)
        {
            if (_rows[k][at] != row[k]) return false;
        }

        return true;
    }

    private void GrowRows()
    {
        _budget.Reserve((long)_rows.Length * _count * sizeof(uint));
        for (int k = 0; k < _rows.Length; k++) Array.Resize(ref _rows[k], _count * 2);
    }

    private void GrowPlaces()
    {
        _budget.Reserve((long)_places.Length * sizeof(int));
        _places = new int[_places.Length * 2];
        for (int at = 0; at < _count; at++)
        {
            ulong hash = 0;
            foreach (uint[] column in _rows)
            {
                hash = (hash ^ column[at]) * 0x9E37_79B9_7F4A_7C15UL;
                hash ^= hash >> 29;
            }

            int place = (int)(hash >> 16) & (_places.Length - 1);
            while (_places[place] != 0) place = (place + 1) & (_places.Length - 1);
            _places[place] = at + 1;
        }
    }
}
