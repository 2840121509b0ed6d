using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>Numbers distinct pairs of ids in the order in which they first come: 0, 1, 2 … As <see cref="KeyTable"/>, with the pair packed into the place where it is looked for.</summary>
internal sealed class PairTable(ExecutionBudget budget)
{
    private Place[] _places = new Place[32];
    private ulong[] _pairs = new ulong[16];

    public int Count { get; private set; }

    /// <summary>A pair by its number, the first id in the upper half.</summary>
    public ulong this[int number] => _pairs[number];

    /// <summary>The number of a pair; says whether it is new.</summary>
    public bool Add(uint first, uint second, out int number)
    {
        ulong pair = ((ulong)first << 32) | second;
        var places = _places;
        uint mask = (uint)places.Length - 1;
        for (uint at = Hash(pair) & mask; ; at = (at + 1) & mask)
        {
            ref var place = ref places[at];
            if (place.NumberAndOne == 0)
            {
                number = Count;
                place = new Place { Pair = pair, NumberAndOne = number + 1 };
                break;
            }

            if (place.Pair != pair) continue;
            number = place.NumberAndOne - 1;
            return false;
        }

        Append(pair);
        return true;
    }

    private static uint Hash(ulong pair)
    {
        pair *= 0x9E37_79B9_7F4A_7C15ul;
        return (uint)((pair ^ (pair >> 32)) * 0xC2B2_AE3D_27D4_EB4Ful >> 32);
    }

    private void Append(ulong pair)
    {
        if (Count == _pairs.Length)
        {
            budget.Reserve(sizeof(ulong) * (long)Count);
            Array.Resize(ref _pairs, Count * 2);
        }

        _pairs[Count++] = pair;
        if (Count * 2L > _places.Length) Grow();
    }

    private void Grow()
    {
        budget.Reserve(16 * (long)_places.Length);
        var places = new Place[checked(_places.Length * 2)];
        uint mask = (uint)places.Length - 1;
        for (int number = 0; number < Count; number++)
        {
            uint at = Hash(_pairs[number]) & mask;
            while (places[at].NumberAndOne != 0) at = (at + 1) & mask;
            places[at] = new Place { Pair = _pairs[number], NumberAndOne = number + 1 };
        }

        _places = places;
    }

    private struct Place
    {
        public ulong Pair;
        public int NumberAndOne;
    }
}
