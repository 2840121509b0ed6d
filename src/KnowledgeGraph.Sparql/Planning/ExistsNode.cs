using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>FILTER EXISTS and FILTER NOT EXISTS: the rows of the inner step that the pattern has, or has not, a solution for.</summary>
internal sealed class ExistsNode(PlanNode inner, PlanNode pattern, bool negated, bool feed, int numberSlot) : UnaryNode(inner)
{
    public override ImmutableArray<PlanNode> Children => [Inner, pattern];

    public override string Describe(SlotMap slots) => $"{(negated ? "Exists not" : "Exists")} ({(feed ? "lookup" : "hash")})";

    protected override Operator Start(ExecutionContext context, Operator? input)
    {
        var rows = Inner.Open(context, input);
        if (!feed) return new HashJoinOperator(context, rows, () => RowTable.ReadAll(context, pattern.Open(context, null)), negated ? ProbeKind.Lacking : ProbeKind.Semi, []);
        var numbered = new NumberedInput(context, rows, numberSlot);
        return new SemiJoinOperator(context, numbered, pattern.Open(context, numbered), numberSlot, negated);
    }
}
