using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Tests.Execution;

/// <summary>Rows that a test has made, as an operator; batches of the size given.</summary>
internal sealed class RowSource(int slots, IReadOnlyList<uint[]> rows, int batchSize = RowBatch.Capacity) : Operator
{
    private int _next;

    /// <summary>All rows of an operator, each as long as there are slots.</summary>
    public static List<uint[]> ReadAll(Operator source, int slots)
    {
        var rows = new List<uint[]>();
        while (source.Next() is { } batch)
        {
            Assert.InRange(batch.Count, 1, RowBatch.Capacity);
            for (int row = 0; row < batch.Count; row++) rows.Add([.. Enumerable.Range(0, slots).Select(slot => batch[slot, row])]);
        }

        return rows;
    }

    public override RowBatch? Next()
    {
        if (_next >= rows.Count) return null;
        var batch = new RowBatch(slots);
        for (; _next < rows.Count && batch.Count < batchSize; _next++, batch.Count++)
        {
            for (int slot = 0; slot < slots; slot++)
            {
                if (rows[_next][slot] != 0) batch.Writable(slot)[batch.Count] = rows[_next][slot];
            }
        }

        return batch;
    }
}
