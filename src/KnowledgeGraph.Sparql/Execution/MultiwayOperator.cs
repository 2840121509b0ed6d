namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Joins several triple patterns at once, one variable after the other, so that no intermediate result is larger than the patterns allow (a worst-case optimal join).</summary>
/// <remarks>With one variable it intersects sorted columns (a merge join of any number of sides). Rows come ascending by the variables in their sequence.</remarks>
/// <param name="context">The evaluation.</param>
/// <param name="levels">The variables in the sequence in which they are bound.</param>
/// <param name="discard">Slots that nobody reads later.</param>
internal sealed class MultiwayOperator(ExecutionContext context, MultiwayLevel[] levels, IReadOnlySet<int> discard) : Operator
{
    private const int FirstBatch = 64;
    private const int StepsBetweenChecks = 4096;
    private readonly RowBatch _out = context.NewBatch();
    private readonly uint[] _values = new uint[context.Slots.Count];
    private readonly uint[] _scratch = new uint[RowBatch.Capacity];
    private readonly uint[] _one = new uint[1];
    private int _depth = -1;
    private int _size = FirstBatch;
    private int _steps;
    private bool _begun;

    public override RowBatch? Next()
    {
        context.Budget.Check();
        if (!_begun && levels[0].Begin(_values)) _depth = 0;
        _begun = true;
        _out.Clear();
        int count = 0;
        while (_depth >= 0 && count < _size)
        {
            if (_depth == levels.Length - 1) count = Emit(count);
            else if (levels[_depth].Take(_one) == 0) _depth--;
            else Descend();
        }

        _size = RowBatch.Capacity;
        _out.Count = count;
        return count > 0 ? _out : null;
    }

    private void Descend()
    {
        if (++_steps % StepsBetweenChecks == 0) context.Budget.Check();
        _values[levels[_depth].Slot] = _one[0];
        if (levels[_depth + 1].Begin(_values)) _depth++;
    }

    // All the rows that the last variable gives under the others, as far as there is room.
    private int Emit(int before)
    {
        int last = levels.Length - 1;
        bool isRead = !discard.Contains(levels[last].Slot);
        var target = (isRead ? _out.Writable(levels[last].Slot) : _scratch).AsSpan(before, _size - before);
        int count = levels[last].Take(target);
        for (int i = 0; i < last; i++)
        {
            int slot = levels[i].Slot;
            if (!discard.Contains(slot)) _out.Writable(slot).AsSpan(before, count).Fill(_values[slot]);
        }

        if (count < target.Length) _depth--;
        return before + count;
    }
}
