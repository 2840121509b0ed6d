using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>ORDER BY, all rows or the best few.</summary>
internal sealed class SortNode(PlanNode inner, ImmutableArray<SortKey> keys, string text, int? best) : UnaryNode(inner)
{
    public override string Describe(SlotMap slots) => best is null ? $"Sort {text}" : $"Top {best} {text}";

    protected override Operator Start(ExecutionContext context, Operator? input) =>
        Join(context, input, () => new SortOperator(context, Inner.Open(context, null), [.. keys], best));
}
