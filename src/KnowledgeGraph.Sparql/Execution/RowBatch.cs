namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Some solutions, column by column. Row i binds the variable of slot v to the term id <c>Columns[v][i]</c>; 0 is unbound.</summary>
/// <remarks>
/// A column that is null is unbound in every row. Whoever made a batch may use it again as soon as it is asked for the next one, so a consumer copies what it keeps and changes nothing.
/// </remarks>
internal sealed class RowBatch(int slots)
{
    /// <summary>How many rows a full batch has.</summary>
    public const int Capacity = 1024;

    /// <summary>Shape: slot × <see cref="Capacity"/> (or longer); null where no row binds the slot.</summary>
    public uint[]?[] Columns { get; } = new uint[]?[slots];

    public int Count { get; set; }

    public bool IsFull => Count >= Capacity;

    public uint this[int slot, int row] => Columns[slot] is { } column ? column[row] : 0;

    /// <summary>The column of a slot to write to, made (all unbound) where it is not there.</summary>
    public uint[] Writable(int slot) => Columns[slot] ??= new uint[Capacity];
}
