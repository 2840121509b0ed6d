using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>BIND, and an expression of SELECT.</summary>
internal sealed class ExtendNode(PlanNode inner, int slot, CompiledExpression expression, string text) : UnaryNode(inner)
{
    public override ImmutableHashSet<int> Slots => Inner.Slots.Add(slot);

    public override string Describe(SlotMap slots) => $"Bind {slots[slot]} := {text}";

    protected override Operator Start(ExecutionContext context, Operator? input) => new ExtendOperator(context, Inner.Open(context, input), slot, expression);
}
