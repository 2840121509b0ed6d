using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>OPTIONAL. The left rows, numbered, are fed to the right side, or looked up in a table of it; rows that come back no more come out as they are.</summary>
internal sealed class LeftJoinNode(PlanNode left, PlanNode right, bool feed, CompiledExpression? condition, string conditionText, int numberSlot) : PlanNode
{
    public override ImmutableHashSet<int> Slots { get; } = left.Slots.Union(right.Slots);

    public override ImmutableHashSet<int> CertainSlots => left.CertainSlots;

    public override ImmutableArray<PlanNode> Children => [left, right];

    public override string Describe(SlotMap slots) => $"Optional ({(feed ? "lookup" : "hash")}){(condition is null ? "" : $" if {conditionText}")}";

    protected override Operator Start(ExecutionContext context, Operator? input)
    {
        var rows = left.Open(context, input);
        if (!feed && condition is null) return new HashJoinOperator(context, rows, Table, ProbeKind.Outer, []);
        var numbered = new NumberedInput(context, rows, numberSlot);
        var matches = feed ? right.Open(context, numbered) : new HashJoinOperator(context, numbered, Table, ProbeKind.Join, []);
        if (condition is not null) matches = new FilterOperator(context, matches, condition);
        return new LeftJoinOperator(context, numbered, matches, numberSlot);

        RowTable Table() => RowTable.ReadAll(context, right.Open(context, null));
    }
}
