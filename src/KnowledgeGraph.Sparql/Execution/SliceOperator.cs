namespace KnowledgeGraph.Sparql.Execution;

/// <summary>OFFSET and LIMIT; stops its input as soon as there is enough.</summary>
internal sealed class SliceOperator(ExecutionContext context, Operator input, long offset, long? limit) : Operator
{
    private readonly RowBatch _out = context.NewBatch();
    private long _skip = offset;
    private long _left = limit ?? long.MaxValue;

    public override RowBatch? Next()
    {
        while (_left > 0 && input.Next() is { } batch)
        {
            int from = (int)Math.Min(_skip, batch.Count);
            int count = (int)Math.Min(batch.Count - from, _left);
            _skip -= from;
            if (count == 0) continue;
            _left -= count;
            return count == batch.Count ? batch : Part(batch, from, count);
        }

        return null;
    }

    public override void Dispose()
    {
        input.Dispose();
        base.Dispose();
    }

    private RowBatch Part(RowBatch batch, int from, int count)
    {
        _out.Clear();
        _out.Count = count;
        for (int slot = 0; slot < batch.Columns.Length; slot++)
        {
            if (batch.Columns[slot] is { } column) column.AsSpan(from, count).CopyTo(_out.Writable(slot));
        }

        return _out;
    }
}
