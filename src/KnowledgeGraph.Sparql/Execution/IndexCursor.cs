using System.Numerics;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Finds the rows of one order that have given ids in its first columns; remembers the last place, so that ascending keys cost little.</summary>
internal sealed class IndexCursor
{
    private readonly LeadingKeys _leading;
    private readonly IndexSlice _all;
    private readonly Place[] _places;
    private uint _first;
    private uint _second;
    private int _start;
    private int _end;
    private int _hint;

    public IndexCursor(QuadAccess access, int mask)
    {
        Mask = mask;
        Bound = BitOperations.PopCount((uint)mask);
        var order = access.OrderFor(mask);
        _leading = access.Snapshot.LeadingKeys(order);
        _all = access.Snapshot.Range(order);
        _end = Bound == 0 ? _all.Count : 0;
        _places = [.. order.Columns().Select(column => access[(int)column])];
        var found = new List<(int, int)>();
        var same = new List<(int, int)>();
        for (int i = Bound; i < _places.Length; i++)
        {
            int column = i;
            int earlier = found.FindIndex(other => other.Item2 == _places[column].Slot);
            if (earlier >= 0) same.Add((found[earlier].Item1, i));
            else found.Add((i, _places[i].Slot));
        }

        Found = [.. found];
        Same = [.. same];
    }

    public int Mask { get; }

    /// <summary>How many of the first columns are searched.</summary>
    public int Bound { get; }

    /// <summary>The columns of the order that are not searched, with the slots they bind, each slot once.</summary>
    public (int Column, int Slot)[] Found { get; }

    /// <summary>Pairs of columns that must hold the same id (?x ?p ?x).</summary>
    public (int Column, int Other)[] Same { get; }

    /// <summary>What stands in a column of the order.</summary>
    public Place this[int column] => _places[column];

    /// <summary>Whether the first column of the order is searched for another id in each input row.</summary>
    public bool IsLeadingVariable => Bound > 0 && _places[0].IsVariable;

    /// <summary>The rows of the order for each id in its first column; all at once, so that the memory behind them is fetched side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Locate(ReadOnlySpan<uint> ids, Span<int> starts, Span<int> ends)
    {
        var leading = _leading;
        for (int i = 0; i < ids.Length; i++) leading.TryFind(ids[i], out starts[i], out ends[i]);
    }

    /// <summary>The rows that have the ids of <paramref name="keys"/> in the first columns, where the first column has been looked up already.</summary>
    /// <param name="keys">By column of the order; <see cref="Bound"/> of them count.</param>
    /// <param name="low">The first row that <see cref="Locate"/> gave.</param>
    /// <param name="end">The row behind the last; on return, of those that were found.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FindWithin(ReadOnlySpan<uint> keys, int low, ref int end)
    {
        if (Bound < 2 || low == end) return low;
        var ids = _all.Column(1)[..end];
        uint key = keys[1];
        low = IdSearch.Seek(ids, low, key);
        end = low < end && ids[low] == key ? IdSearch.RunEnd(ids, low + 1, key) : low;
        for (int level = 2; level < Bound && low < end; level++) low = Narrow(level, keys[level], low, ref end);
        return low;
    }

    /// <summary>The rows of the order that have the ids of <paramref name="keys"/> in its first columns: the first row, and the one behind the last.</summary>
    /// <param name="keys">By column of the order; <see cref="Bound"/> of them count.</param>
    /// <param name="end">The row behind the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<uint> keys, out int end)
    {
        if (Bound > 0 && keys[0] != _first) Turn(keys[0]);
        int low = _start;
        end = _end;
        if (Bound < 2 || low == end) return low;
        var ids = _all.Column(1);
        uint key = keys[1];
        low = key >= _second ? IdSearch.Seek(ids[..end], _hint, key) : _start + IdSearch.LowerBound(ids[_start.._hint], key);
        _second = key;
        _hint = low;
        end = low < end && ids[low] == key ? IdSearch.RunEnd(ids[..end], low + 1, key) : low;
        for (int level = 2; level < Bound && low < end; level++) low = Narrow(level, keys[level], low, ref end);
        return low;
    }

    /// <summary>Copies a column for rows of the order; no row is negative or it gives 0.</summary>
    /// <param name="column">The column of the order.</param>
    /// <param name="rows">Rows of the order.</param>
    /// <param name="target">As long as <paramref name="rows"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Gather(int column, ReadOnlySpan<int> rows, Span<uint> target)
    {
        if (column == 0)
        {
            for (int i = 0; i < rows.Length; i++) target[i] = rows[i] < 0 ? 0 : Leading(rows[i]);
            return;
        }

        var ids = _all.Column(column);
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            target[i] = (uint)row < (uint)ids.Length ? ids[row] : 0;
        }
    }

    /// <summary>Whether a row has the same id in the columns of each pair of <see cref="Same"/>.</summary>
    public bool IsSame(int row)
    {
        foreach (var (column, other) in Same)
        {
            if (At(column, row) != At(other, row)) return false;
        }

        return true;
    }

    private uint At(int column, int row) => column == 0 ? Leading(row) : _all.Column(column)[row];

    private uint Leading(int row)
    {
        int place = _leading.Starts.BinarySearch(row);
        return _leading.Keys[place >= 0 ? place : ~place - 1];
    }

    private int Narrow(int level, uint key, int low, ref int end)
    {
        var ids = _all.Column(level)[low..end];
        int at = IdSearch.LowerBound(ids, key);
        int after = at < ids.Length && ids[at] == key ? IdSearch.RunEnd(ids, at + 1, key) : at;
        end = low + after;
        return low + at;
    }

    private void Turn(uint key)
    {
        _leading.TryFind(key, out _start, out _end);
        _first = key;
        _second = 0;
        _hint = _start;
    }
}
