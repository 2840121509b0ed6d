using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>The empty group: one solution that binds nothing, or none at all.</summary>
internal sealed class UnitNode(bool empty) : PlanNode
{
    public override ImmutableHashSet<int> Slots => [];

    public override ImmutableHashSet<int> CertainSlots => [];

    public override string Describe(SlotMap slots) => empty ? "Nothing" : "Unit";

    protected override Operator Start(ExecutionContext context, Operator? input) => empty ? new EmptyOperator(input) : input ?? UnitOperator.Empty(context);
}
