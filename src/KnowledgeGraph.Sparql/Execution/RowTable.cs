namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Rows that are kept: the inner side of a join, what is sorted. Grows by doubling and says so to the budget.</summary>
internal sealed class RowTable(ExecutionContext context) : IDisposable
{
    private const int FirstCapacity = 256;
    private readonly uint[]?[] _columns = new uint[]?[context.Slots.Count];
    private int _capacity;
    private long _reserved;

    public int Count { get; private set; }

    /// <summary>By slot; null where no row binds it. Longer than <see cref="Count"/>.</summary>
    public uint[]?[] Columns => _columns;

    public uint this[int slot, int row] => _columns[slot] is { } column ? column[row] : 0;

    /// <summary>Keeps all rows of an operator and disposes of it.</summary>
    public static RowTable ReadAll(ExecutionContext context, Operator rows)
    {
        using (rows)
        {
            var table = new RowTable(context);
            while (rows.Next() is { } batch) table.Add(batch);
            return table;
        }
    }

    /// <summary>Keeps a copy of the rows of a batch.</summary>
    public void Add(RowBatch batch)
    {
        context.Budget.Check();
        if (Count + batch.Count > _capacity) Grow(Count + batch.Count);
        for (int slot = 0; slot < _columns.Length; slot++)
        {
            if (batch.Columns[slot] is { } from) from.AsSpan(0, batch.Count).CopyTo(Column(slot).AsSpan(Count));
        }

        Count += batch.Count;
    }

    /// <summary>The column of a slot, made (all unbound) where it is not there.</summary>
    public uint[] Column(int slot)
    {
        if (_columns[slot] is { } there) return there;
        if (_capacity == 0) Grow(FirstCapacity);
        Reserve((long)_capacity * sizeof(uint));
        return _columns[slot] = new uint[_capacity];
    }

    public void Dispose()
    {
        context.Budget.Reserve(-_reserved);
        _reserved = 0;
    }

    private void Grow(int needed)
    {
        int capacity = Math.Max(FirstCapacity, _capacity);
        while (capacity < needed) capacity = checked(capacity * 2);
        for (int slot = 0; slot < _columns.Length; slot++)
        {
            if (_columns[slot] is null) continue;
            Reserve((long)(capacity - _capacity) * sizeof(uint));
            Array.Resize(ref _columns[slot], capacity);
        }

        _capacity = capacity;
    }

    private void Reserve(long bytes)
    {
        context.Budget.Reserve(bytes);
        _reserved += bytes;
    }
}
