namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Each row once, looking at some slots only; the first of its kind, where it comes.</summary>
internal sealed class DistinctOperator(ExecutionContext context, Operator input, int[] slots) : Operator
{
    private readonly RowSet _seen = new(slots, context.Budget);
    private readonly RowBatch _out = context.NewBatch();
    private readonly int[] _added = new int[RowBatch.Capacity];

    public override RowBatch? Next()
    {
        while (input.Next() is { } batch)
        {
            context.Budget.Check();
            int count = _seen.Add(batch, _added);
            if (count == 0) continue;
            _out.Clear();
            _out.Count = count;
            foreach (int slot in slots)
            {
                if (batch.Columns[slot] is not { } from) continue;
                uint[] to = _out.Writable(slot);
                for (int i = 0; i < count; i++) to[i] = from[_added[i]];
            }

            return _out;
        }

        return null;
    }

    public override void Dispose()
    {
        input.Dispose();
        base.Dispose();
    }
}
