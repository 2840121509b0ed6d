using System.Numerics;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The ascending ids that a triple pattern leaves for one of its places when the places of a mask are known; contiguous memory of an index.</summary>
internal sealed class SortedSource
{
    private readonly Place[] _keys;
    private readonly RangeCursor? _cursor;
    private IndexSlice _slice;

    /// <summary>Looks up the constants; the variables of the mask are looked up by each <see cref="Turn"/>.</summary>
    /// <param name="access">The pattern; at least one place of the mask is a constant or known by then.</param>
    /// <param name="mask">The known places; <see cref="IsSorted"/> holds for them.</param>
    public SortedSource(QuadAccess access, int mask)
    {
        var order = access.OrderFor(mask);
        var places = order.Columns().Select(column => access[(int)column]).ToArray();
        int bound = BitOperations.PopCount((uint)mask);
        int constants = Array.FindIndex(places, place => place.IsVariable);
        _slice = access.Snapshot.Range(order);
        for (int i = 0; i < constants; i++) _slice = _slice.Narrow(places[i].Id);
        _keys = places[constants..Math.Max(constants, bound)];
        if (_keys.Length > 0) _cursor = new RangeCursor(_slice);
        IsUnique = bound == access.Width - 1;
    }

    /// <summary>Whether an id stands here once at most.</summary>
    public bool IsUnique { get; }

    /// <summary>How many ids there are now.</summary>
    public int Count => _slice.Count;

    /// <summary>The ids now.</summary>
    public ReadOnlySpan<uint> Ids => _slice.Column(_slice.Bound);

    /// <summary>Whether the ids of a place are sorted, and side by side, in the order that serves a mask.</summary>
    public static bool IsSorted(QuadAccess access, int mask, int place)
    {
        int bound = BitOperations.PopCount((uint)mask);
        return bound > 0 && bound < access.Width && access.OrderFor(mask).Columns()[bound] == (QuadColumn)place;
    }

    /// <summary>Goes to the rows that have these ids in the places known; false where there are none.</summary>
    /// <param name="values">By slot.</param>
    public bool Turn(ReadOnlySpan<uint> values)
    {
        if (_cursor is not null)
        {
            _slice = _cursor.Find(ValueOf(_keys[0], values));
            for (int i = 1; i < _keys.Length && !_slice.IsEmpty; i++) _slice = _slice.Narrow(ValueOf(_keys[i], values));
        }

        return !_slice.IsEmpty;
    }

    private static uint ValueOf(Place place, ReadOnlySpan<uint> values) => place.IsVariable ? values[place.Slot] : place.Id;
}
