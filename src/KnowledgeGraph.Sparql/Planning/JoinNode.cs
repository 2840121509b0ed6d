using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A join: the left rows are fed to the right step, or the right side (or the left) is made a table that the other's rows are looked up in.</summary>
internal sealed class JoinNode(PlanNode left, PlanNode right, JoinMethod method, ImmutableHashSet<int> discard) : PlanNode
{
    public JoinMethod Method => method;

    public override ImmutableHashSet<int> Slots { get; } = left.Slots.Union(right.Slots);

    public override ImmutableHashSet<int> CertainSlots { get; } = left.CertainSlots.Union(right.CertainSlots);

    public override ImmutableArray<PlanNode> Children => [left, right];

    public override string Describe(SlotMap slots)
    {
        var shared = left.Slots.Intersect(right.Slots).Order().Select(slot => slots[slot].ToString());
        string name = method switch { JoinMethod.Feed => "Lookup join", JoinMethod.HashRight => "Hash join", _ => "Hash join (left built)" };
        return $"{name} on [{string.Join(' ', shared)}]";
    }

    protected override Operator Start(ExecutionContext context, Operator? input)
    {
        if (method == JoinMethod.Feed) return right.Open(context, left.Open(context, input));
        return method == JoinMethod.HashLeft && input is null
            ? new HashJoinOperator(context, right.Open(context, null), () => RowTable.ReadAll(context, left.Open(context, null)), ProbeKind.Join, discard)
            : new HashJoinOperator(context, left.Open(context, input), () => RowTable.ReadAll(context, right.Open(context, null)), ProbeKind.Join, discard);
    }
}
