using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>SUM and AVG. One error, or one value that is no number, makes the outcome an error; of no values both are 0.</summary>
/// <remarks>Packed integers and decimals are summed as they are, in units of the eighth decimal; from the first other value on op:numeric-add goes on in the order of the rows.</remarks>
internal sealed class SumAccumulator(Values values, bool average) : Accumulator
{
    private const long Unit = 100_000_000;
    private static readonly long[] UnitsOfScale = [Unit, Unit / 10, Unit / 100, Unit / 1000, 10_000, 1000, 100, 10, 1];

    private State[] _states = new State[1];

    // What the states that are no longer packed have come to.
    private Value[] _sums = [];

    public override void Add(ReadOnlySpan<int> groups, ReadOnlySpan<uint> ids, int count)
    {
        Fit(ref _states, count);
        for (int i = 0; i < groups.Length; i++)
        {
            ref var state = ref _states[groups[i]];
            uint id = ids[i];
            state.Count++;
            if (state.IsOpen) AddOther(groups[i], id, count);
            else if (TermId.IsInlineInteger(id)) state.Units += (Int128)TermId.IntegerOf(id) * Unit;
            else if (TermId.IsInlineDecimal(id)) AddDecimal(ref state, id);
            else AddOther(groups[i], id, count);
        }
    }

    public override uint Result(int group)
    {
        if (group >= _states.Length || _states[group].Count == 0) return values.ToId(Value.Of(0L));
        var sum = SumOf(group);
        return values.ToId(average ? Value.Divide(sum, Value.Of(_states[group].Count)) : sum);
    }

    private static void AddDecimal(ref State state, uint id)
    {
        state.Units += TermId.MantissaOf(id) * UnitsOfScale[TermId.ScaleOf(id)];
        state.HasDecimal = true;
    }

    private void AddOther(int group, uint id, int count)
    {
        Fit(ref _sums, count);
        if (!_states[group].IsOpen) _sums[group] = SumOf(group);
        _states[group].IsOpen = true;
        if (!_sums[group].IsError) _sums[group] = Sum(_sums[group], values.FromId(id));
    }

    // op:numeric-add alone: EXPR's addition also knows times and durations, which SUM does not.
    private static Value Sum(in Value sum, in Value value) => value.IsNumeric ? Value.Add(sum, value).Bare() : Value.Error;

    private Value SumOf(int group)
    {
        ref var state = ref _states[group];
        if (state.IsOpen) return _sums[group];
        var (whole, rest) = Int128.DivRem(state.Units, Unit);
        if (!state.HasDecimal) return Value.Of((long)whole);
        if (Int128.Abs(whole) > long.MaxValue) return Value.Error;
        decimal sum = (long)whole + ((decimal)(long)rest / Unit);
        return Value.Of(sum.Scale == 0 ? sum + 0.0m : sum);
    }

    private struct State
    {
        public Int128 Units;
        public long Count;
        public bool HasDecimal;

        /// <summary>Whether the sum is in <see cref="_sums"/>.</summary>
        public bool IsOpen;
    }
}
