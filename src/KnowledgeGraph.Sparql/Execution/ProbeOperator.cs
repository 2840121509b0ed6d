using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Joins input rows with a triple pattern by looking each row up in the index that its known places select (index nested-loop join).</summary>
internal sealed class ProbeOperator : Operator
{
    private const int Enough = 256;
    private readonly ExecutionContext _context;
    private readonly Operator _input;
    private readonly QuadAccess _access;
    private readonly ProbeKind _kind;
    private readonly bool[] _discard;
    private readonly IndexCursor?[] _cursors = new IndexCursor?[16];
    private readonly RowBatch _out;
    private readonly int[] _from = new int[RowBatch.Capacity];
    private readonly int[] _at = new int[RowBatch.Capacity];
    private readonly int[] _starts = new int[RowBatch.Capacity];
    private readonly int[] _ends = new int[RowBatch.Capacity];
    private IndexCursor? _cursor;
    private int _runEnd;
    private RowBatch? _in;
    private int _row;
    private int _low;
    private int _high;
    private bool _within;

    /// <summary>Starts the join.</summary>
    /// <param name="context">The evaluation.</param>
    /// <param name="input">The rows to look up.</param>
    /// <param name="access">The pattern.</param>
    /// <param name="kind">What becomes of a row.</param>
    /// <param name="discard">Slots that nobody reads later.</param>
    public ProbeOperator(ExecutionContext context, Operator input, QuadAccess access, ProbeKind kind, IEnumerable<int> discard)
    {
        _context = context;
        _input = input;
        _access = access;
        _kind = kind;
        _out = context.NewBatch();
        _discard = new bool[context.Slots.Count];
        foreach (int slot in discard) _discard[slot] = true;
    }

    public override RowBatch? Next()
    {
        _out.Clear();
        while (!_out.IsFull)
        {
            if (_in is null || _row >= _in.Count)
            {
                if (_out.Count >= Enough || (_out.Count > 0 && _in!.Count < RowBatch.Capacity)) break;
                _context.Budget.Check();
                _in = _input.Next();
                _row = 0;
                _runEnd = 0;
                if (_in is null) break;
            }

            if (_row >= _runEnd) BeginRun();
            Run(_cursor!);
        }

        return _out.Count > 0 ? _out : null;
    }

    public override void Dispose()
    {
        _input.Dispose();
        base.Dispose();
    }

    // A run is the rows from this one on that know the same places.
    private void BeginRun()
    {
        int mask = MaskOf(_row);
        _runEnd = RunEnd(mask);
        _cursor = _cursors[mask] ??= new IndexCursor(_access, mask);
        if (!_cursor.IsLeadingVariable) return;
        var keys = _in!.Columns[_cursor[0].Slot].AsSpan(_row, _runEnd - _row);
        _cursor.Locate(keys, _starts.AsSpan(_row), _ends.AsSpan(_row));
    }

    private int MaskOf(int row)
    {
        int mask = _access.ConstantMask;
        for (int i = 0; i < _access.Width; i++)
        {
            if (_access[i].IsVariable && _in![_access[i].Slot, row] != 0) mask |= 1 << i;
        }

        return mask;
    }

    private int RunEnd(int mask)
    {
        int end = _in!.Count;
        for (int i = 0; i < _access.Width; i++)
        {
            if (!_access[i].IsVariable || _in.Columns[_access[i].Slot] is not { } column) continue;
            var rest = column.AsSpan(_row, end - _row);
            int other = (mask >> i & 1) != 0 ? rest.IndexOf(0u) : rest.IndexOfAnyExcept(0u);
            if (other >= 0) end = _row + other;
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run(IndexCursor cursor)
    {
        int before = _out.Count;
        int count = before;
        bool isLocated = cursor.IsLeadingVariable;
        Span<uint> keys = stackalloc uint[4];
        while (_row < _runEnd && count < RowBatch.Capacity)
        {
            if (!_within)
            {
                for (int i = isLocated ? 1 : 0; i < cursor.Bound; i++) keys[i] = cursor[i].IsVariable ? _in!.Columns[cursor[i].Slot]![_row] : cursor[i].Id;
                _high = _ends[_row];
                _low = isLocated ? cursor.FindWithin(keys, _starts[_row], ref _high) : cursor.Find(keys, out _high);
                if (cursor.Same.Length > 0) SkipOthers(cursor);
            }

            count = _kind is ProbeKind.Join or ProbeKind.Outer ? EmitAll(cursor, count) : EmitOnce(count);
            if (!_within) _row++;
        }

        Gather(cursor, before, count);
    }

    private int EmitOnce(int count)
    {
        if (_low < _high == (_kind == ProbeKind.Semi)) _from[count++] = _row;
        return count;
    }

    private int EmitAll(IndexCursor cursor, int count)
    {
        if (_low == _high && _kind == ProbeKind.Outer)
        {
            _from[count] = _row;
            _at[count++] = -1;
        }

        while (_low < _high && count < RowBatch.Capacity)
        {
            _from[count] = _row;
            _at[count++] = _low++;
            if (cursor.Same.Length > 0) SkipOthers(cursor);
        }

        _within = _low < _high;
        return count;
    }

    private void SkipOthers(IndexCursor cursor)
    {
        while (_low < _high && !cursor.IsSame(_low)) _low++;
    }

    private void Gather(IndexCursor cursor, int before, int count)
    {
        var from = _from.AsSpan(before, count - before);
        var columns = _in!.Columns;
        for (int slot = 0; slot < columns.Length; slot++)
        {
            if (columns[slot] is not { } source || _discard[slot]) continue;
            Gather(source, from, _out.Writable(slot).AsSpan(before));
        }

        if (_kind is ProbeKind.Join or ProbeKind.Outer)
        {
            foreach (var (column, slot) in cursor.Found)
            {
                if (!_discard[slot]) cursor.Gather(column, _at.AsSpan(before, count - before), _out.Writable(slot).AsSpan(before));
            }
        }

        _out.Count = count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Gather(uint[] source, ReadOnlySpan<int> rows, Span<uint> target)
    {
        for (int i = 0; i < rows.Length; i++) target[i] = source[rows[i]];
    }
}
