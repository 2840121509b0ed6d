using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A step over one other that binds what that one binds.</summary>
internal abstract class UnaryNode(PlanNode inner) : PlanNode
{
    public PlanNode Inner => inner;

    public override ImmutableHashSet<int> Slots => inner.Slots;

    public override ImmutableHashSet<int> CertainSlots => inner.CertainSlots;

    public override ImmutableArray<PlanNode> Children => [inner];

    /// <summary>For steps that must see their own solutions only: joins an input with them afterwards.</summary>
    protected static Operator Join(ExecutionContext context, Operator? input, Func<Operator> own) =>
        input is null ? own() : new HashJoinOperator(context, input, () => RowTable.ReadAll(context, own()), ProbeKind.Join, []);
}
