namespace KnowledgeGraph.Sparql.Execution;

/// <summary>EXISTS and NOT EXISTS as a filter: the left rows whose numbers come out of the right side, or those whose numbers do not.</summary>
internal sealed class SemiJoinOperator(ExecutionContext context, NumberedInput left, Operator right, int numberSlot, bool negated) : Operator
{
    private readonly int[] _selected = new int[RowBatch.Capacity];
    private readonly RowBatch _out = context.NewBatch();
    private RowBatch? _right;
    private int _rightRow;
    private bool _rightDone;

    public override RowBatch? Next()
    {
        while (true)
        {
            if (!_rightDone && _right is null) Advance();
            if (left.Oldest is not { } batch)
            {
                if (_rightDone ? left.Next() is null : !Advance()) return null;
                continue;
            }

            int count = Select(batch);
            _out.Clear();
            _out.Append(batch, _selected.AsSpan(0, count));
            _out.Drop(numberSlot);
            left.Take();
            if (_out.Count > 0) return _out;
        }
    }

    public override void Dispose()
    {
        right.Dispose();
        left.Dispose();
        base.Dispose();
    }

    private int Select(RowBatch batch)
    {
        int count = 0;
        uint[] numbers = batch.Columns[numberSlot]!;
        for (int row = 0; row < batch.Count; row++)
        {
            if (IsMatched(numbers[row]) != negated) _selected[count++] = row;
        }

        return count;
    }

    private bool IsMatched(uint number)
    {
        while (!_rightDone)
        {
            uint[] numbers = _right!.Columns[numberSlot]!;
            while (_rightRow < _right.Count && numbers[_rightRow] < number) _rightRow++;
            if (_rightRow < _right.Count) return numbers[_rightRow] == number;
            Advance();
        }

        return false;
    }

    private bool Advance()
    {
        _right = right.Next();
        _rightRow = 0;
        _rightDone = _right is null;
        return !_rightDone;
    }
}
