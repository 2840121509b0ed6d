using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>Numbers distinct rows of ids in the order in which they first come: 0, 1, 2 … Open addressing over rows that lie one behind the other.</summary>
/// <param name="width">How many ids a row has, at least one.</param>
/// <param name="budget">Is told of the table's growth.</param>
internal sealed class KeyTable(int width, ExecutionBudget budget)
{
    private uint[] _keys = new uint[width * 16];
    private int[] _places = new int[32];

    public int Count { get; private set; }

    /// <summary>An id of a row by the row's number.</summary>
    public uint this[int number, int column] => _keys[(number * width) + column];

    /// <summary>The number of a row; says whether it is new.</summary>
    public bool Add(ReadOnlySpan<uint> row, out int number)
    {
        int[] places = _places;
        int mask = places.Length - 1;
        int place = Hash(row) & mask;
        while (places[place] is var entry and not 0)
        {
            number = entry - 1;
            if (_keys.AsSpan(number * width, width).SequenceEqual(row)) return false;
            place = (place + 1) & mask;
        }

        number = Count++;
        places[place] = Count;
        if (Count * width > _keys.Length) GrowKeys();
        row.CopyTo(_keys.AsSpan(number * width));
        if (Count * 2 > places.Length) GrowPlaces();
        return true;
    }

    private static int Hash(ReadOnlySpan<uint> row)
    {
        ulong hash = 0;
        foreach (uint id in row) hash = ((hash ^ id) * 0x9E37_79B9_7F4A_7C15ul) ^ (hash >> 29);
        return (int)(hash >> 33);
    }

    private void GrowKeys()
    {
        budget.Reserve(sizeof(uint) * (long)_keys.Length);
        Array.Resize(ref _keys, checked(_keys.Length * 2));
    }

    private void GrowPlaces()
    {
        budget.Reserve(sizeof(int) * (long)_places.Length);
        _places = new int[checked(_places.Length * 2)];
        int mask = _places.Length - 1;
        for (int number = 0; number < Count; number++)
        {
            int place = Hash(_keys.AsSpan(number * width, width)) & mask;
            while (_places[place] != 0) place = (place + 1) & mask;
            _places[place] = number + 1;
        }
    }
}
