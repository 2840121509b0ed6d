namespace KnowledgeGraph.Sparql.Execution;

/// <summary>OPTIONAL: the rows of the right side, which carry the numbers of the left rows they come from, and between them the left rows that none came from.</summary>
/// <remarks>SPARQL 1.1 section 18.3, LeftJoin. Rows come out in the order of the left side.</remarks>
internal sealed class LeftJoinOperator(ExecutionContext context, NumberedInput left, Operator right, int numberSlot) : Operator
{
    private readonly RowBatch _out = context.NewBatch();
    private readonly int[] _source = new int[RowBatch.Capacity];
    private RowBatch? _left;
    private RowBatch? _right;
    private int _leftRow;
    private int _rightRow;
    private uint _matched;
    private bool _rightDone;

    public override RowBatch? Next()
    {
        _out.Clear();
        while (!_out.IsFull && Prepare()) Emit();
        if (_out.Count == 0) return null;
        _out.Drop(numberSlot);
        return _out;
    }

    public override void Dispose()
    {
        right.Dispose();
        left.Dispose();
        base.Dispose();
    }

    // Sees to it that both sides show a row, or that no more will come.
    private bool Prepare()
    {
        if (!_rightDone && (_right is null || _rightRow >= _right.Count))
        {
            _right = right.Next();
            _rightRow = 0;
            _rightDone = _right is null;
        }

        while (_left is null || _leftRow >= _left.Count)
        {
            if (_left is not null) left.Take();
            _left = left.Oldest;
            if (_left is null && !(_rightDone && left.Next() is not null)) return false;
            _left ??= left.Oldest;
            _leftRow = 0;
        }

        return true;
    }

    private void Emit()
    {
        int before = _out.Count;
        int count = before;
        uint[] leftNumbers = _left!.Columns[numberSlot]!;
        uint[]? rightNumbers = _right?.Columns[numberSlot];
        while (count < RowBatch.Capacity && _leftRow < _left.Count)
        {
            uint number = leftNumbers[_leftRow];
            if (!_rightDone && _rightRow >= _right!.Count) break;
            if (!_rightDone && rightNumbers![_rightRow] == number)
            {
                _matched = number;
                _source[count++] = _rightRow++;
            }
            else
            {
                if (_matched != number) _source[count++] = ~_leftRow;
                _leftRow++;
            }
        }

        Gather(before, count);
    }

    private void Gather(int before, int count)
    {
        for (int slot = 0; slot < _left!.Columns.Length; slot++)
        {
            uint[]? own = _left.Columns[slot];
            uint[]? other = _right?.Columns[slot];
            if (own is null && other is null) continue;
            uint[] target = _out.Writable(slot);
            for (int i = before; i < count; i++)
            {
                int source = _source[i];
                target[i] = source >= 0 ? other is null ? 0 : other[source] : own is null ? 0 : own[~source];
            }
        }

        _out.Count = count;
    }
}
