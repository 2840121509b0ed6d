using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>Joins input rows with rows that do not depend on them: those are read once and held, and found again by the first slot that all of them bind.</summary>
internal sealed class HeldRowsJoin : Operator
{
    private readonly ExecutionContext _context;
    private readonly Operator _input;
    private readonly Operator _inner;
    private readonly int[] _slots;
    private readonly List<RowBatch> _held = [];
    private readonly Dictionary<uint, List<(int Batch, int Row)>> _byKey = [];
    private readonly List<(int Batch, int Row)> _all = [];
    private readonly RowBatch _output;
    private readonly IEnumerator<RowBatch> _batches;
    private int _keySlot = -1;

    /// <summary>Makes the join.</summary>
    /// <param name="context">The evaluation.</param>
    /// <param name="input">Decides the order of what comes out.</param>
    /// <param name="inner">What is held.</param>
    /// <param name="slots">What <paramref name="inner"/> may bind.</param>
    public HeldRowsJoin(ExecutionContext context, Operator input, Operator inner, int[] slots)
    {
        (_context, _input, _inner, _slots) = (context, input, inner, slots);
        Array.Sort(_slots);
        _output = context.NewBatch();
        _batches = Run().GetEnumerator();
    }

    public override RowBatch? Next() => _batches.MoveNext() ? _batches.Current : null;

    public override void Dispose()
    {
        _batches.Dispose();
        _input.Dispose();
        _inner.Dispose();
        base.Dispose();
    }

    private IEnumerable<RowBatch> Run()
    {
        Hold();
        while (_input.Next() is { } batch)
        {
            _context.Budget.Check();
            _output.Clear();
            for (int row = 0; row < batch.Count; row++)
            {
                foreach (var (heldBatch, heldRow) in Candidates(batch, row))
                {
                    if (!TryAppend(batch, row, _held[heldBatch], heldRow)) continue;
                    if (!_output.IsFull) continue;
                    yield return _output;
                    _output.Clear();
                }
            }

            if (_output.Count > 0) yield return _output;
        }
    }

    private void Hold()
    {
        while (_inner.Next() is { } batch)
        {
            _context.Budget.Check();
            _context.Budget.Reserve(sizeof(uint) * (long)RowBatch.Capacity * _slots.Length);
            for (int row = 0; row < batch.Count; row++) _all.Add((_held.Count, row));
            _held.Add(batch.Copy());
        }

        _keySlot = Array.FindIndex(_slots, slot => _all.TrueForAll(place => _held[place.Batch][slot, place.Row] != 0));
        if (_keySlot < 0) return;
        _keySlot = _slots[_keySlot];
        foreach (var place in _all)
        {
            uint key = _held[place.Batch][_keySlot, place.Row];
            if (!_byKey.TryGetValue(key, out var places)) _byKey.Add(key, places = []);
            places.Add(place);
        }
    }

    private List<(int Batch, int Row)> Candidates(RowBatch batch, int row)
    {
        uint key = _keySlot < 0 ? 0 : batch[_keySlot, row];
        if (key == 0) return _all;
        return _byKey.TryGetValue(key, out var places) ? places : [];
    }

    // SPARQL 1.1 section 18.3: compatible where no variable is bound to two terms.
    private bool TryAppend(RowBatch batch, int row, RowBatch held, int heldRow)
    {
        foreach (int slot in _slots)
        {
            uint left = batch[slot, row];
            uint right = held[slot, heldRow];
            if (left != 0 && right != 0 && left != right) return false;
        }

        int target = _output.Count;
        _output.Append(batch, [row]);
        foreach (int slot in _slots)
        {
            if (held[slot, heldRow] is var id and not 0) _output.Writable(slot)[target] = id;
        }

        return true;
    }
}
