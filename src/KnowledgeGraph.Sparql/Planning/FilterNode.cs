using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>FILTER, and HAVING.</summary>
internal sealed class FilterNode(PlanNode inner, CompiledExpression condition, string text) : UnaryNode(inner)
{
    public override string Describe(SlotMap slots) => $"Filter {text}";

    protected override Operator Start(ExecutionContext context, Operator? input) => new FilterOperator(context, Inner.Open(context, input), condition);
}
