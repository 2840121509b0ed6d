using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Hides slots that nobody reads later.</summary>
internal sealed class ProjectNode(PlanNode inner, ImmutableHashSet<int> hidden) : UnaryNode(inner)
{
    public override ImmutableHashSet<int> Slots => Inner.Slots.Except(hidden);

    public override ImmutableHashSet<int> CertainSlots => Inner.CertainSlots.Except(hidden);

    public override string Describe(SlotMap slots) => $"Hide {string.Join(' ', hidden.Order().Select(slot => slots[slot]))}";

    protected override Operator Start(ExecutionContext context, Operator? input) => new ProjectOperator(context, Inner.Open(context, input), [.. hidden]);
}
