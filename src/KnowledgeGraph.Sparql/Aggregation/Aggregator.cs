using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>One aggregate while it runs: evaluates its argument for each batch and hands it to its accumulator.</summary>
internal sealed class Aggregator
{
    private static readonly uint[] Unbound = new uint[RowBatch.Capacity];

    private readonly AggregateStep _step;
    private readonly Accumulator _accumulator;
    private readonly uint[] _ids = new uint[RowBatch.Capacity];

    // Of COUNT(DISTINCT *): the number of each solution stands for the solution.
    private readonly KeyTable? _solutions;
    private readonly int[] _solutionSlots;

    public Aggregator(AggregateStep step, GroupNode node, ExecutionContext context)
    {
        _step = step;
        _solutionSlots = [.. node.SolutionSlots];
        if (step is { Distinct: true, IsOfRows: true }) _solutions = new KeyTable(_solutionSlots.Length + 1, context.Budget);
        var accumulator = Make(step, new Values(context.Terms), context);

        // The least and the greatest stay what they are, and so does the first.
        bool distinct = step.Distinct && step.Kind is not (AggregateKind.Min or AggregateKind.Max or AggregateKind.Sample);
        _accumulator = distinct ? new DistinctAccumulator(accumulator, context.Budget) : accumulator;
    }

    public void Add(RowBatch batch, ReadOnlySpan<int> groups, int count) => _accumulator.Add(groups, Argument(batch), count);

    public void Write(RowBatch output, int firstGroup, int count)
    {
        uint[] target = output.Writable(_step.Result);
        for (int i = 0; i < count; i++) target[i] = _accumulator.Result(firstGroup + i);
    }

    private static Accumulator Make(AggregateStep step, Values values, ExecutionContext context) => step.Kind switch
    {
        AggregateKind.Count => new CountAccumulator(values, ofRows: step is { IsOfRows: true, Distinct: false }),
        AggregateKind.Sum => new SumAccumulator(values, average: false),
        AggregateKind.Avg => new SumAccumulator(values, average: true),
        AggregateKind.Min => new ExtremeAccumulator(new TermOrder(values), greatest: false),
        AggregateKind.Max => new ExtremeAccumulator(new TermOrder(values), greatest: true),
        AggregateKind.Sample => new SampleAccumulator(),
        AggregateKind.GroupConcat => new ConcatAccumulator(context.Terms, step.Separator, context.Budget),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "no aggregate"),
    };

    private ReadOnlySpan<uint> Argument(RowBatch batch)
    {
        if (_step.Argument is { } argument) argument.EvaluateColumn(batch, _ids);
        else if (_solutions is not null) NumberSolutions(_solutions, batch);
        else return _step.IsOfRows ? default : batch.Columns[_step.ArgumentSlot] ?? Unbound;
        return _ids;
    }

    private void NumberSolutions(KeyTable solutions, RowBatch batch)
    {
        Span<uint> key = new uint[_solutionSlots.Length + 1];
        for (int row = 0; row < batch.Count; row++)
        {
            for (int i = 0; i < _solutionSlots.Length; i++) key[i] = batch[_solutionSlots[i], row];
            solutions.Add(key, out int number);
            _ids[row] = (uint)number + 1;
        }
    }
}
