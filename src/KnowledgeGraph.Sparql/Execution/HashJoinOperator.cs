namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Joins rows with those of a table on all slots that both bind (hash join; a nested loop where no slot is bound in all rows of both).</summary>
internal sealed class HashJoinOperator : Operator
{
    private readonly ExecutionContext _context;
    private readonly Operator _probe;
    private readonly Func<RowTable> _build;
    private readonly ProbeKind _kind;
    private readonly bool[] _discard;
    private readonly RowBatch _out;
    private readonly int[] _from = new int[RowBatch.Capacity];
    private readonly int[] _at = new int[RowBatch.Capacity];
    private RowMatcher? _matcher;
    private RowBatch? _in;
    private int _row;
    private int _match = RowMatcher.None;
    private bool _within;

    /// <summary>Starts the join.</summary>
    /// <param name="context">The evaluation.</param>
    /// <param name="probe">The rows that come out, in their order.</param>
    /// <param name="build">Makes the table when the first row has come.</param>
    /// <param name="kind">What becomes of a row; <see cref="ProbeKind.Anti"/> is MINUS: a row goes where a row of the table agrees with it and shares a binding with it.</param>
    /// <param name="discard">Slots that nobody reads later.</param>
    public HashJoinOperator(ExecutionContext context, Operator probe, Func<RowTable> build, ProbeKind kind, IEnumerable<int> discard)
    {
        _context = context;
        _probe = probe;
        _build = build;
        _kind = kind;
        _out = context.NewBatch();
        _discard = new bool[context.Slots.Count];
        foreach (int slot in discard) _discard[slot] = true;
    }

    public override RowBatch? Next()
    {
        while (_in is not null || Advance())
        {
            Run();
            if (_row >= _in!.Count) _in = null;
            if (_out.Count > 0) return _out;
        }

        return null;
    }

    public override void Dispose()
    {
        _probe.Dispose();
        _matcher?.Dispose();
        base.Dispose();
    }

    private bool Advance()
    {
        _context.Budget.Check();
        _in = _probe.Next();
        _row = 0;
        if (_in is null) return false;
        _matcher ??= new RowMatcher(_context, _build(), needShared: _kind == ProbeKind.Anti);
        if (_matcher.IsEmpty && _kind is ProbeKind.Join or ProbeKind.Semi) return false;
        _matcher.Turn(_in);
        return true;
    }

    private void Run()
    {
        _out.Clear();
        int count = 0;
        while (_row < _in!.Count && count < RowBatch.Capacity)
        {
            if (!_within) _match = _matcher!.First(_row);
            count = _kind is ProbeKind.Join or ProbeKind.Outer ? EmitAll(count) : EmitOnce(count);
            if (!_within) _row++;
        }

        Gather(count);
    }

    private int EmitOnce(int count)
    {
        if (_match != RowMatcher.None == (_kind == ProbeKind.Semi)) _from[count++] = _row;
        return count;
    }

    private int EmitAll(int count)
    {
        if (_match == RowMatcher.None && !_within && _kind == ProbeKind.Outer)
        {
            _from[count] = _row;
            _at[count++] = -1;
        }

        while (_match != RowMatcher.None && count < RowBatch.Capacity)
        {
            _from[count] = _row;
            _at[count++] = _match;
            _match = _matcher!.After(_match, _row);
        }

        _within = _match != RowMatcher.None;
        return count;
    }

    private void Gather(int count)
    {
        _out.Count = count;
        for (int slot = 0; slot < _discard.Length; slot++)
        {
            if (_discard[slot]) continue;
            uint[]? left = _in!.Columns[slot];
            uint[]? right = _kind is ProbeKind.Join or ProbeKind.Outer ? _matcher!.Table.Columns[slot] : null;
            if (left is null && right is null) continue;
            var target = _out.Writable(slot).AsSpan(0, count);
            if (right is null) Copy(left!, _from, target);
            else if (left is null) CopyMatches(right, target);
            else Merge(left, right, target);
        }
    }

    private static void Copy(uint[] source, int[] rows, Span<uint> target)
    {
        for (int i = 0; i < target.Length; i++) target[i] = source[rows[i]];
    }

    private void CopyMatches(uint[] source, Span<uint> target)
    {
        int[] at = _at;
        for (int i = 0; i < target.Length; i++) target[i] = at[i] < 0 ? 0 : source[at[i]];
    }

    private void Merge(uint[] left, uint[] right, Span<uint> target)
    {
        for (int i = 0; i < target.Length; i++)
        {
            uint own = left[_from[i]];
            target[i] = own != 0 || _at[i] < 0 ? own : right[_at[i]];
        }
    }
}
