using System.Runtime.CompilerServices;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Remembers what an expression of one variable came to, for the latest terms: one computation for each distinct term where terms come again.</summary>
/// <remarks>Direct-mapped. Where terms hardly come again it stops looking.</remarks>
internal sealed class MemoExpression(CompiledExpression inner, int slot) : CompiledExpression(inner.Values)
{
    private const int Places = 4096;
    private const int Trial = 4 * Places;
    private Cache<Truth> _truths = new();
    private Cache<uint> _ids = new();
    private Cache<Value> _values = new();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Value Evaluate(RowBatch batch, int row)
    {
        uint id = batch[slot, row];
        if (!_values.IsUseful) return inner.Evaluate(batch, row);
        ref var known = ref _values.Find(id, out bool isKnown);
        return isKnown ? known : known = inner.Evaluate(batch, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Truth Test(RowBatch batch, int row)
    {
        uint id = batch[slot, row];
        if (!_truths.IsUseful) return inner.Test(batch, row);
        ref var known = ref _truths.Find(id, out bool isKnown);
        return isKnown ? known : known = inner.Test(batch, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override uint EvaluateId(RowBatch batch, int row)
    {
        uint id = batch[slot, row];
        if (!_ids.IsUseful) return inner.EvaluateId(batch, row);
        ref uint known = ref _ids.Find(id, out bool isKnown);
        return isKnown ? known : known = inner.EvaluateId(batch, row);
    }

    // The key of a place is the id plus one, so that unbound has a key too; 0 is a free place.
    private struct Cache<T>()
    {
        private ulong[]? _keys;
        private T[]? _results;
        private int _looks;
        private int _hits;

        public readonly bool IsUseful => _looks < Trial || _hits > _looks / 8;

        public ref T Find(uint id, out bool isKnown)
        {
            _keys ??= new ulong[Places];
            _results ??= new T[Places];
            uint at = (id * 0x9E37_79B1u) >> 20;
            isKnown = _keys[at] == id + 1UL;
            _keys[at] = id + 1UL;
            _looks++;
            if (isKnown) _hits++;
            if (_looks == int.MaxValue) (_looks, _hits) = (_looks / 2, _hits / 2);
            return ref _results[at];
        }
    }
}
