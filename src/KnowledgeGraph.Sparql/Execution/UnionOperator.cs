namespace KnowledgeGraph.Sparql.Execution;

/// <summary>UNION with an input: the rows of both sides in the order of the input rows they come from, which a hidden slot numbers; left before right.</summary>
internal sealed class UnionOperator(ExecutionContext context, SharedInput input, Operator left, Operator right, int numberSlot) : Operator
{
    private readonly RowBatch _out = context.NewBatch();
    private readonly int[] _rows = new int[RowBatch.Capacity];
    private readonly Side _left = new(left);
    private readonly Side _right = new(right);

    public override RowBatch? Next()
    {
        _out.Clear();
        while (!_out.IsFull)
        {
            uint first = _left.Number(numberSlot);
            uint second = _right.Number(numberSlot);
            if (first == uint.MaxValue && second == uint.MaxValue) break;
            if (first <= second) Take(_left, second);
            else Take(_right, first - 1);
        }

        if (_out.Count == 0) return null;
        _out.Drop(numberSlot);
        return _out;
    }

    public override void Dispose()
    {
        left.Dispose();
        right.Dispose();
        input.Dispose();
        base.Dispose();
    }

    private void Take(Side side, uint upTo)
    {
        var batch = side.Batch!;
        uint[] numbers = batch.Columns[numberSlot]!;
        int count = 0;
        int room = RowBatch.Capacity - _out.Count;
        while (side.Row < batch.Count && numbers[side.Row] <= upTo && count < room) _rows[count++] = side.Row++;
        _out.Append(batch, _rows.AsSpan(0, count));
    }

    private sealed class Side(Operator rows)
    {
        private bool _done;

        public RowBatch? Batch { get; private set; }

        public int Row { get; set; }

        public uint Number(int slot)
        {
            if (!_done && (Batch is null || Row >= Batch.Count))
            {
                Batch = rows.Next();
                Row = 0;
                _done = Batch is null;
            }

            return _done ? uint.MaxValue : Batch!.Columns[slot]![Row];
        }
    }
}
