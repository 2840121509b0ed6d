using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>UNION. Without an input, all of the left side and then all of the right.</summary>
internal sealed class UnionNode(PlanNode left, PlanNode right, int numberSlot) : PlanNode
{
    public override ImmutableHashSet<int> Slots { get; } = left.Slots.Union(right.Slots);

    public override ImmutableHashSet<int> CertainSlots { get; } = left.CertainSlots.Intersect(right.CertainSlots);

    public override ImmutableArray<PlanNode> Children => [left, right];

    public override string Describe(SlotMap slots) => "Union";

    protected override Operator Start(ExecutionContext context, Operator? input)
    {
        if (input is null) return new ConcatOperator(left.Open(context, null), () => right.Open(context, null));
        var shared = new SharedInput(context, input, numberSlot);
        return new UnionOperator(context, shared, left.Open(context, shared.Reader(0)), right.Open(context, shared.Reader(1)), numberSlot);
    }
}
