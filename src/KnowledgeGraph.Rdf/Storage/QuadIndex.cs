namespace KnowledgeGraph.Rdf.Storage;

/// <summary>One sorted copy of the quads: the directory of the first column, and the others as arrays of exact length.</summary>
internal sealed class QuadIndex
{
    private readonly uint[][] _columns;

    // By place in the quad; null for the leading column, and for the graph of the default graph's orders.
    private readonly uint[]?[] _places = new uint[4][];

    public QuadIndex(IndexOrder order, LeadingKeys leading, uint[][] columns)
    {
        Order = order;
        Leading = leading;
        _columns = columns;
        Count = columns[0].Length;
        for (int i = 0; i < columns.Length; i++) _places[(int)order.Columns()[i + 1]] = columns[i];
    }

    public IndexOrder Order { get; }

    public LeadingKeys Leading { get; }

    public int Count { get; }

    /// <summary>How many columns the order has, the leading one included.</summary>
    public int Width => _columns.Length + 1;

    public long Bytes => Leading.Bytes + (_columns.Length * (long)Count * sizeof(uint));

    /// <summary>A column but the leading one.</summary>
    public uint[] Column(int column) => _columns[column - 1];

    /// <summary>The quad of a row; the number in the leading column is given, as only the directory has it.</summary>
    public QuadKey RowAt(int row, uint leading) => new(
        NumberAt(QuadColumn.Subject, row, leading),
        NumberAt(QuadColumn.Predicate, row, leading),
        NumberAt(QuadColumn.Object, row, leading),
        Width == 3 ? TermId.None : NumberAt(QuadColumn.Graph, row, leading));

    public IndexSlice All() => new(this, 0, Count, 0);

    private uint NumberAt(QuadColumn column, int row, uint leading) => _places[(int)column] is { } numbers ? numbers[row] : leading;
}
