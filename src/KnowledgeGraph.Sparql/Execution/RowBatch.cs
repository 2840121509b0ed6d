namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Some solutions, column by column. Row i binds the variable of slot v to the term id <c>Columns[v][i]</c>; 0 is unbound.</summary>
/// <remarks>
/// A column that is null is unbound in every row. Whoever made a batch may use it again as soon as it is asked for the next one, so a consumer copies what it keeps and changes nothing.
/// </remarks>
internal sealed class RowBatch(int slots)
{
    /// <summary>How many rows a full batch has.</summary>
    public const int Capacity = 1024;

    private readonly Stack<uint[]> _spare = new();
    private readonly bool[] _own = new bool[slots];

    /// <summary>Shape: slot × <see cref="Capacity"/> (or longer); null where no row binds the slot.</summary>
    public uint[]?[] Columns { get; } = new uint[]?[slots];

    public int Count { get; set; }

    public bool IsFull => Count >= Capacity;

    public uint this[int slot, int row] => Columns[slot] is { } column ? column[row] : 0;

    /// <summary>The column of a slot to write to, made (all unbound) where it is not there.</summary>
    public uint[] Writable(int slot)
    {
        if (Columns[slot] is { } there && _own[slot]) return there;
        if (!_spare.TryPop(out uint[]? column)) column = new uint[Capacity];
        else Array.Clear(column);
        if (Columns[slot] is { } borrowed) borrowed.AsSpan(0, Count).CopyTo(column);
        _own[slot] = true;
        return Columns[slot] = column;
    }

    /// <summary>Shows another batch's column as its own; nothing is copied, and <see cref="Writable"/> would copy before anything is changed.</summary>
    public void Borrow(int slot, uint[]? column)
    {
        Drop(slot);
        Columns[slot] = column;
    }

    /// <summary>Shows the rows of another batch; nothing is copied.</summary>
    public void BorrowAll(RowBatch other)
    {
        for (int slot = 0; slot < Columns.Length; slot++) Borrow(slot, other.Columns[slot]);
        Count = other.Count;
    }

    /// <summary>Empties the batch; its own columns are kept for later.</summary>
    public void Clear()
    {
        for (int slot = 0; slot < Columns.Length; slot++) Drop(slot);
        Count = 0;
    }

    /// <summary>Makes a slot unbound in every row.</summary>
    public void Drop(int slot)
    {
        if (_own[slot]) _spare.Push(Columns[slot]!);
        _own[slot] = false;
        Columns[slot] = null;
    }

    /// <summary>A batch of the same rows that nobody else will change.</summary>
    public RowBatch Copy()
    {
        var copy = new RowBatch(Columns.Length) { Count = Count };
        for (int slot = 0; slot < Columns.Length; slot++)
        {
            if (Columns[slot] is { } column) column.AsSpan(0, Count).CopyTo(copy.Writable(slot));
        }

        return copy;
    }

    /// <summary>Appends some rows of another batch, all its columns.</summary>
    /// <param name="source">The other batch.</param>
    /// <param name="rows">Rows of it, no more than there is room for.</param>
    public void Append(RowBatch source, ReadOnlySpan<int> rows)
    {
        for (int slot = 0; slot < Columns.Length; slot++)
        {
            if (source.Columns[slot] is not { } from) continue;
            var to = Writable(slot).AsSpan(Count, rows.Length);
            for (int i = 0; i < to.Length; i++) to[i] = from[rows[i]];
        }

        Count += rows.Length;
    }
}
