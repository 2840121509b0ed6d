using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>DISTINCT and REDUCED: each combination of some slots once, and no other slot goes on.</summary>
internal sealed class DistinctNode(PlanNode inner, ImmutableArray<int> slots) : UnaryNode(inner)
{
    public override ImmutableHashSet<int> Slots => Inner.Slots.Intersect(slots);

    public override ImmutableHashSet<int> CertainSlots => Inner.CertainSlots.Intersect(slots);

    public override string Describe(SlotMap names) => $"Distinct {string.Join(' ', slots.Select(slot => names[slot]))}";

    protected override Operator Start(ExecutionContext context, Operator? input) =>
        Join(context, input, () => new DistinctOperator(context, Inner.Open(context, null), [.. slots]));
}
