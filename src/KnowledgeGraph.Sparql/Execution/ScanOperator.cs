using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Reads runs of rows of one order into batches, small ones first.</summary>
internal sealed class ScanOperator : Operator
{
    private const int FirstBatch = 64;
    private readonly ExecutionContext _context;
    private readonly IReadOnlyList<IndexSlice> _slices;
    private readonly RowBatch _out;
    private readonly List<(int Column, int Slot)> _read = [];
    private readonly List<(int Column, int Slot)> _same = [];
    private uint[]? _scratch;
    private IndexSlice _slice;
    private int _next;
    private int _row;
    private int _size = FirstBatch;

    /// <summary>Reads slices whose free columns are bound to the slots of the pattern.</summary>
    /// <param name="context">The evaluation.</param>
    /// <param name="access">The pattern.</param>
    /// <param name="slices">Rows of one order, with its bound columns known.</param>
    /// <param name="needed">The slots that somebody reads; null for all.</param>
    public ScanOperator(ExecutionContext context, QuadAccess access, IReadOnlyList<IndexSlice> slices, Func<int, bool>? needed)
    {
        _context = context;
        _slices = slices;
        _out = context.NewBatch();
        if (slices.Count == 0) return;
        var slice = slices[0];
        var columns = slice.Order.Columns();
        for (int i = slice.Bound; i < slice.Width; i++)
        {
            int slot = access[(int)columns[i]].Slot;
            if (slot < 0) continue;
            if (_read.Exists(read => read.Slot == slot)) _same.Add((i, slot));
            else _read.Add((i, slot));
        }

        if (_same.Count == 0 && needed is not null) _read.RemoveAll(read => !needed(read.Slot));
    }

    public override RowBatch? Next()
    {
        while (_row < _slice.Count || Turn())
        {
            _context.Budget.Check();
            int count = Math.Min(_size, _slice.Count - _row);
            _size = RowBatch.Capacity;
            _out.Clear();
            foreach (var (column, slot) in _read) _slice.CopyColumn(column, _row, _out.Writable(slot).AsSpan(0, count));
            _out.Count = _same.Count == 0 ? count : KeepSame(count);
            _row += count;
            if (_out.Count > 0) return _out;
        }

        return null;
    }

    private bool Turn()
    {
        while (_next < _slices.Count)
        {
            _slice = _slices[_next++];
            _row = 0;
            if (_slice.Count > 0) return true;
        }

        return false;
    }

    // ?x ?p ?x: the places of one variable hold the same term.
    private int KeepSame(int count)
    {
        _scratch ??= new uint[RowBatch.Capacity];
        foreach (var (column, slot) in _same)
        {
            _slice.CopyColumn(column, _row, _scratch.AsSpan(0, count));
            uint[] first = _out.Columns[slot]!;
            for (int i = 0; i < count; i++)
            {
                if (first[i] != _scratch[i]) first[i] = 0;
            }
        }

        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (!_same.TrueForAll(same => _out.Columns[same.Slot]![i] != 0)) continue;
            foreach (var (_, slot) in _read) _out.Columns[slot]![kept] = _out.Columns[slot]![i];
            kept++;
        }

        return kept;
    }
}
