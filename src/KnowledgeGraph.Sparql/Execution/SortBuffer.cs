using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Rows with their sort keys. Rows that compare as equal stay in the order in which they came.</summary>
internal sealed class SortBuffer : IComparer<int>
{
    private readonly ExecutionContext _context;
    private readonly SortKey[] _keys;
    private readonly TermOrder _order;
    private readonly uint[][] _ids;
    private readonly ulong[][] _prefixes;
    private readonly uint[][] _newIds;
    private readonly ulong[] _newPrefixes;
    private readonly uint[]?[] _columns;
    private int _worst = -1;

    public SortBuffer(ExecutionContext context, SortKey[] keys)
    {
        _context = context;
        _keys = keys;
        _order = new TermOrder(keys[0].Expression.Values);
        _ids = [.. keys.Select(_ => new uint[RowBatch.Capacity])];
        _prefixes = [.. keys.Select(_ => new ulong[RowBatch.Capacity])];
        _newIds = [.. keys.Select(_ => new uint[RowBatch.Capacity])];
        _newPrefixes = new ulong[keys.Length];
        _columns = new uint[]?[context.Slots.Count];
        context.Budget.Reserve(RowBatch.Capacity * ((keys.Length * 12L) + 4));
    }

    public int Count { get; private set; }

    /// <summary>By slot; null where no row binds it.</summary>
    public uint[]?[] Columns => _columns;

    /// <summary>Adds the rows of a batch, but not those that come behind the worst row where one is set.</summary>
    public void Add(RowBatch batch)
    {
        for (int k = 0; k < _keys.Length; k++) _keys[k].Expression.EvaluateColumn(batch, _newIds[k]);
        for (int row = 0; row < batch.Count; row++)
        {
            _newPrefixes[0] = Prefix(0, row);
            if (_worst >= 0 && !IsBetter(row)) continue;
            for (int k = 1; k < _keys.Length; k++) _newPrefixes[k] = Prefix(k, row);
            Append(batch, row);
        }
    }

    /// <summary>The rows in order.</summary>
    public int[] Sort()
    {
        int[] rows = new int[Count];
        for (int i = 0; i < rows.Length; i++) rows[i] = i;
        ulong[] first = _prefixes[0].AsSpan(0, Count).ToArray();
        Array.Sort(first, rows);
        for (int i = 0; i < rows.Length;)
        {
            int end = i + 1;
            while (end < rows.Length && first[end] == first[i]) end++;
            if (end - i > 1) Array.Sort(rows, i, end - i, this);
            i = end;
        }

        return rows;
    }

    /// <summary>Keeps the best rows only; from now on the last of them is the worst that is let in.</summary>
    public void Prune(int best)
    {
        int[] rows = Sort();
        var kept = rows.AsSpan(0, Math.Min(best, rows.Length));
        for (int k = 0; k < _keys.Length; k++)
        {
            _ids[k] = Pick(_ids[k], kept);
            _prefixes[k] = Pick(_prefixes[k], kept);
        }

        for (int slot = 0; slot < _columns.Length; slot++)
        {
            if (_columns[slot] is { } column) _columns[slot] = Pick(column, kept);
        }

        Count = kept.Length;
        _worst = Count == best ? Count - 1 : -1;
    }

    public int Compare(int x, int y)
    {
        for (int k = 0; k < _keys.Length; k++)
        {
            int order = _prefixes[k][x].CompareTo(_prefixes[k][y]);
            if (order == 0) order = Signed(k, _ids[k][x], _ids[k][y]);
            if (order != 0) return order;
        }

        return x.CompareTo(y);
    }

    private static T[] Pick<T>(T[] source, ReadOnlySpan<int> rows)
    {
        var target = new T[source.Length];
        for (int i = 0; i < rows.Length; i++) target[i] = source[rows[i]];
        return target;
    }

    private ulong Prefix(int key, int row)
    {
        ulong prefix = _order.Prefix(_newIds[key][row]);
        return _keys[key].Descending ? ~prefix : prefix;
    }

    private int Signed(int key, uint left, uint right) => left == right ? 0 : _keys[key].Descending ? _order.Compare(right, left) : _order.Compare(left, right);

    private bool IsBetter(int row)
    {
        ulong first = _newPrefixes[0];
        if (first != _prefixes[0][_worst]) return first < _prefixes[0][_worst];
        for (int k = 0; k < _keys.Length; k++)
        {
            int order = Signed(k, _newIds[k][row], _ids[k][_worst]);
            if (order != 0) return order < 0;
        }

        return false;
    }

    private void Append(RowBatch batch, int row)
    {
        if (Count == _ids[0].Length) Grow();
        for (int k = 0; k < _keys.Length; k++)
        {
            _ids[k][Count] = _newIds[k][row];
            _prefixes[k][Count] = _newPrefixes[k];
        }

        for (int slot = 0; slot < _columns.Length; slot++)
        {
            if (batch.Columns[slot] is not { } from) continue;
            (_columns[slot] ??= new uint[_ids[0].Length])[Count] = from[row];
        }

        Count++;
    }

    private void Grow()
    {
        int size = Count * 2;
        _context.Budget.Reserve((long)Count * ((_keys.Length * 12) + (_columns.Count(column => column is not null) * 4)));
        for (int k = 0; k < _keys.Length; k++)
        {
            Array.Resize(ref _ids[k], size);
            Array.Resize(ref _prefixes[k], size);
        }

        for (int slot = 0; slot < _columns.Length; slot++)
        {
            if (_columns[slot] is not null) Array.Resize(ref _columns[slot], size);
        }
    }
}
