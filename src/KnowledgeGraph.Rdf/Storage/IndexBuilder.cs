using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Makes all orders of some quads by one chain of stable sorts.</summary>
internal static class IndexBuilder
{
    /// <summary>The orders of an empty default graph.</summary>
    public static readonly QuadIndex[] EmptyDefaultGraph = DefaultGraph(new RowBlock(0), 0);

    /// <summary>The orders of no named graphs.</summary>
    public static readonly QuadIndex[] NoNamedGraphs = NamedGraphs(new RowBlock(0), 0);

    /// <summary>The three orders of the default graph.</summary>
    /// <param name="rows">In any order, repeated ones allowed; taken over.</param>
    /// <param name="count">How many of them count.</param>
    public static QuadIndex[] DefaultGraph(RowBlock rows, int count)
    {
        using var sorter = new QuadSorter(rows, count);
        foreach (var column in new[] { QuadColumn.Object, QuadColumn.Predicate, QuadColumn.Subject }) sorter.SortBy(column);
        sorter.RemoveRepeated();
        var indexes = new QuadIndex[3];
        indexes[0] = Make(IndexOrder.Spo, sorter.Rows);
        sorter.SortBy(QuadColumn.Object);
        indexes[2] = Make(IndexOrder.Osp, sorter.Rows);
        sorter.SortBy(QuadColumn.Predicate);
        indexes[1] = Make(IndexOrder.Pos, sorter.Rows);
        return indexes;
    }

    /// <summary>The six orders of the named graphs, from <see cref="IndexOrder.Spog"/> on.</summary>
    /// <param name="rows">In any order, repeated ones allowed; taken over.</param>
    /// <param name="count">How many of them count.</param>
    public static QuadIndex[] NamedGraphs(RowBlock rows, int count)
    {
        using var sorter = new QuadSorter(rows, count);
        foreach (var column in new[] { QuadColumn.Graph, QuadColumn.Object, QuadColumn.Predicate, QuadColumn.Subject }) sorter.SortBy(column);
        sorter.RemoveRepeated();
        var indexes = new QuadIndex[6];
        indexes[0] = Make(IndexOrder.Spog, sorter.Rows);
        indexes[3] = ByGraph(IndexOrder.Gspo, sorter.Rows);
        sorter.SortBy(QuadColumn.Object);
        indexes[2] = Make(IndexOrder.Ospg, sorter.Rows);
        indexes[5] = ByGraph(IndexOrder.Gosp, sorter.Rows);
        sorter.SortBy(QuadColumn.Predicate);
        indexes[1] = Make(IndexOrder.Posg, sorter.Rows);
        indexes[4] = ByGraph(IndexOrder.Gpos, sorter.Rows);
        return indexes;
    }

    /// <summary>The index of rows that are sorted for it.</summary>
    private static QuadIndex Make(IndexOrder order, ReadOnlySpan<QuadKey> rows)
    {
        var columns = order.Columns();
        var arrays = new uint[columns.Length - 1][];
        for (int i = 0; i < arrays.Length; i++) arrays[i] = Column(rows, columns[i + 1]);
        return new QuadIndex(order, Leading(rows, columns[0]), arrays);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint[] Column(ReadOnlySpan<QuadKey> rows, QuadColumn column)
    {
        uint[] numbers = GC.AllocateUninitializedArray<uint>(rows.Length);
        for (int i = 0; i < numbers.Length; i++) numbers[i] = rows[i][column];
        return numbers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static LeadingKeys Leading(ReadOnlySpan<QuadKey> rows, QuadColumn column)
    {
        int distinct = rows.IsEmpty ? 0 : 1;
        for (int i = 1; i < rows.Length; i++) distinct += rows[i][column] != rows[i - 1][column] ? 1 : 0;
        var keys = new uint[distinct];
        int[] starts = new int[distinct + 1];
        int place = -1;
        for (int i = 0; i < rows.Length; i++)
        {
            uint key = rows[i][column];
            if (i > 0 && key == keys[place]) continue;
            keys[++place] = key;
            starts[place] = i;
        }

        starts[distinct] = rows.Length;
        return new LeadingKeys(keys, starts);
    }

    /// <summary>The index of rows that are sorted for its other columns: one distribution by graph, straight into the columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static QuadIndex ByGraph(IndexOrder order, ReadOnlySpan<QuadKey> rows)
    {
        var (leading, next) = Graphs(rows);
        var columns = order.Columns();
        uint[] first = GC.AllocateUninitializedArray<uint>(rows.Length);
        uint[] second = GC.AllocateUninitializedArray<uint>(rows.Length);
        uint[] third = GC.AllocateUninitializedArray<uint>(rows.Length);
        var (one, two, three) = (columns[1], columns[2], columns[3]);
        foreach (ref readonly var row in rows)
        {
            int at = next[row.Graph]++;
            first[at] = row[one];
            second[at] = row[two];
            third[at] = row[three];
        }

        return new QuadIndex(order, leading, [first, second, third]);
    }

    /// <summary>The graphs, and by a graph's number its first row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (LeadingKeys Leading, int[] Next) Graphs(ReadOnlySpan<QuadKey> rows)
    {
        uint greatest = 0;
        foreach (ref readonly var row in rows) greatest = Math.Max(greatest, row.Graph);
        int[] next = new int[greatest + 1];
        foreach (ref readonly var row in rows) next[row.Graph]++;
        var keys = new List<uint>();
        var starts = new List<int>();
        int before = 0;
        for (uint graph = 0; graph < next.Length; graph++)
        {
            if (next[graph] == 0) continue;
            keys.Add(graph);
            starts.Add(before);
            (next[graph], before) = (before, before + next[graph]);
        }

        starts.Add(before);
        return (new LeadingKeys([.. keys], [.. starts]), next);
    }
}
