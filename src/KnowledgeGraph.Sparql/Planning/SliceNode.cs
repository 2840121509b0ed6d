using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>OFFSET and LIMIT.</summary>
internal sealed class SliceNode(PlanNode inner, long offset, long? limit) : UnaryNode(inner)
{
    public override string Describe(SlotMap slots) => $"Slice{(offset > 0 ? $" offset {offset}" : "")}{(limit is null ? "" : $" limit {limit}")}";

    protected override Operator Start(ExecutionContext context, Operator? input) =>
        Join(context, input, () => new SliceOperator(context, Inner.Open(context, null), offset, limit));
}
