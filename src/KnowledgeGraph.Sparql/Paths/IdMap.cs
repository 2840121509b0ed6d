using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>Numbers term ids in the order in which they first come: 0, 1, 2 … Open addressing.</summary>
internal sealed class IdMap
{
    private readonly ExecutionBudget _budget;
    private readonly IdList _ids;
    private int[] _places = new int[32];

    public IdMap(ExecutionBudget budget)
    {
        _budget = budget;
        _ids = new IdList(budget);
    }

    public int Count => _ids.Count;

    /// <summary>The ids in the order of their numbers.</summary>
    public ReadOnlySpan<uint> Ids => _ids.Span;

    /// <summary>The number of an id, a new one where it has none.</summary>
    public int Add(uint id)
    {
        Add(id, out int number);
        return number;
    }

    /// <summary>The same; says whether the number is new.</summary>
    public bool Add(uint id, out int number)
    {
        int place = Find(id, out number);
        if (number >= 0) return false;
        number = _ids.Count;
        _ids.Add(id);
        _places[place] = number + 1;
        if (_ids.Count * 2 > _places.Length) Grow();
        return true;
    }

    public bool TryFind(uint id, out int number)
    {
        Find(id, out number);
        return number >= 0;
    }

    /// <summary>Empties the map in time proportional to what was in it, not to its greatest size.</summary>
    public void Clear()
    {
        if (_ids.Count * 8 > _places.Length) Array.Clear(_places);
        else foreach (uint id in _ids.Span) Forget(id);
        _ids.Clear();
    }

    // All entries go, so it does no harm that a chain is cut: what follows in it is wiped by the same walk of its own id.
    private void Forget(uint id)
    {
        int mask = _places.Length - 1;
        for (int place = Start(id, mask); _places[place] != 0; place = (place + 1) & mask) _places[place] = 0;
    }

    private int Find(uint id, out int number)
    {
        int[] places = _places;
        int mask = places.Length - 1;
        int place = Start(id, mask);
        while (places[place] is var entry and not 0)
        {
            if (_ids[entry - 1] == id)
            {
                number = entry - 1;
                return place;
            }

            place = (place + 1) & mask;
        }

        number = -1;
        return place;
    }

    private void Grow()
    {
        _budget.Reserve(sizeof(int) * (long)_places.Length);
        _places = new int[_places.Length * 2];
        int mask = _places.Length - 1;
        for (int i = 0; i < _ids.Count; i++)
        {
            int place = Start(_ids[i], mask);
            while (_places[place] != 0) place = (place + 1) & mask;
            _places[place] = i + 1;
        }
    }

    private static int Start(uint id, int mask) => (int)((id * 0x9E37_79B9_7F4A_7C15ul) >> 33) & mask;
}
