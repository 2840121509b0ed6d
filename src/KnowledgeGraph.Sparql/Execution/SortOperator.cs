namespace KnowledgeGraph.Sparql.Execution;

/// <summary>ORDER BY; with a limit only so many rows are kept. SPARQL 1.1 section 15.1.</summary>
internal sealed class SortOperator(ExecutionContext context, Operator input, SortKey[] keys, int? best) : Operator
{
    private readonly RowBatch _out = context.NewBatch();
    private SortBuffer? _buffer;
    private int[] _rows = [];
    private int _next;

    public override RowBatch? Next()
    {
        if (_buffer is null) Fill();
        int count = Math.Min(RowBatch.Capacity, _rows.Length - _next);
        if (count == 0) return null;
        _out.Clear();
        _out.Count = count;
        for (int slot = 0; slot < _buffer!.Columns.Length; slot++)
        {
            if (_buffer.Columns[slot] is not { } from) continue;
            uint[] to = _out.Writable(slot);
            for (int i = 0; i < count; i++) to[i] = from[_rows[_next + i]];
        }

        _next += count;
        return _out;
    }

    public override void Dispose()
    {
        input.Dispose();
        base.Dispose();
    }

    private void Fill()
    {
        _buffer = new SortBuffer(context, keys);
        int full = best is { } most ? Math.Max(2 * most, RowBatch.Capacity) : int.MaxValue;
        while (input.Next() is { } batch)
        {
            context.Budget.Check();
            _buffer.Add(batch);
            if (_buffer.Count >= full) _buffer.Prune(best!.Value);
        }

        _rows = _buffer.Sort();
        if (best is { } limit && limit < _rows.Length) _rows = _rows[..limit];
    }
}
