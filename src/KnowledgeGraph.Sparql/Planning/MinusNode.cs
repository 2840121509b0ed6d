using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>MINUS: the rows of the inner step that agree with no solution of the other pattern that they share a binding with. SPARQL 1.1 section 18.3.</summary>
internal sealed class MinusNode(PlanNode inner, PlanNode taken) : UnaryNode(inner)
{
    public override ImmutableArray<PlanNode> Children => [Inner, taken];

    public override string Describe(SlotMap slots) => "Minus (hash)";

    protected override Operator Start(ExecutionContext context, Operator? input) =>
        new HashJoinOperator(context, Inner.Open(context, input), () => RowTable.ReadAll(context, taken.Open(context, null)), ProbeKind.Anti, []);
}
