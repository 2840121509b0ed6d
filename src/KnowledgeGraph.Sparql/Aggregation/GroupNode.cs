using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Planning;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>GROUP BY with its aggregates. SPARQL 1.1 section 11 and 18.5. Groups come in the order in which each got its first row.</summary>
internal sealed class GroupNode : PlanNode
{
    /// <summary>Makes the step.</summary>
    /// <param name="inner">What is grouped; started with no input of its own.</param>
    /// <param name="keys">The slots of the keys; none makes one group of all rows, even of no rows.</param>
    /// <param name="aggregates">What is computed for each group.</param>
    /// <param name="solutionSlots">The slots that make two solutions differ, for COUNT(DISTINCT *): the visible variables of <paramref name="inner"/>.</param>
    public GroupNode(PlanNode inner, ImmutableArray<int> keys, ImmutableArray<AggregateStep> aggregates, ImmutableArray<int> solutionSlots)
    {
        (Inner, Keys, Aggregates, SolutionSlots) = (inner, keys, aggregates, solutionSlots);
        Slots = [.. keys, .. aggregates.Select(aggregate => aggregate.Result)];
        CertainSlots = [.. keys.Where(inner.CertainSlots.Contains), .. aggregates.Where(aggregate => aggregate.Kind == AggregateKind.Count).Select(aggregate => aggregate.Result)];
    }

    public PlanNode Inner { get; }

    public ImmutableArray<int> Keys { get; }

    public ImmutableArray<AggregateStep> Aggregates { get; }

    public ImmutableArray<int> SolutionSlots { get; }

    public override ImmutableHashSet<int> Slots { get; }

    public override ImmutableHashSet<int> CertainSlots { get; }

    public override ImmutableArray<PlanNode> Children => [Inner];

    public override string Describe(SlotMap slots)
    {
        var results = Aggregates.Select(aggregate => $"{aggregate.Kind}{(aggregate.Distinct ? " distinct" : "")} as {slots[aggregate.Result]}");
        return $"Group by [{string.Join(' ', Keys.Select(key => slots[key]))}]: {string.Join(", ", results)}";
    }

    protected override Operator Start(ExecutionContext context, Operator? input)
    {
        var groups = new GroupOperator(this, context, Inner.Open(context, null));
        return input is null ? groups : new HashJoinOperator(context, input, () => RowTable.ReadAll(context, groups), ProbeKind.Join, []);
    }
}
