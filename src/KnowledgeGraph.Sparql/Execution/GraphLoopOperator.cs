using KnowledgeGraph.Sparql.Planning;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>GRAPH ?g: runs a pattern once for each named graph, and joins its solutions with the graph's name. SPARQL 1.1 section 18.6.</summary>
internal sealed class GraphLoopOperator(ExecutionContext context, PlanNode inner, uint[] graphs, CurrentGraph current, int slot) : Operator
{
    private readonly RowBatch _out = context.NewBatch();
    private readonly int[] _selected = new int[RowBatch.Capacity];
    private Operator? _rows;
    private int _next;

    public override RowBatch? Next()
    {
        while (true)
        {
            if (_rows is null && !Turn()) return null;
            if (_rows!.Next() is { } batch)
            {
                if (Join(batch)) return _out;
                continue;
            }

            _rows.Dispose();
            _rows = null;
        }
    }

    public override void Dispose()
    {
        _rows?.Dispose();
        base.Dispose();
    }

    private bool Turn()
    {
        if (_next == graphs.Length) return false;
        context.Budget.Check();
        current.Name = graphs[_next++];
        _rows = inner.Open(context, null);
        return true;
    }

    private bool Join(RowBatch batch)
    {
        int count = 0;
        for (int row = 0; row < batch.Count; row++)
        {
            if (batch[slot, row] is var own && (own == 0 || own == current.Name)) _selected[count++] = row;
        }

        _out.Clear();
        _out.Append(batch, _selected.AsSpan(0, count));
        _out.Writable(slot).AsSpan(0, count).Fill(current.Name);
        return count > 0;
    }
}
