using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Planning;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Tests.Execution;

/// <summary>A step that gives rows that a test has made.</summary>
internal sealed class FixedRows(IReadOnlyList<uint[]> rows, int slots, int batchSize = RowBatch.Capacity) : PlanNode
{
    public override ImmutableHashSet<int> Slots => [.. Enumerable.Range(0, slots)];

    public override ImmutableHashSet<int> CertainSlots => [.. Slots.Where(slot => rows.All(row => row[slot] != 0))];

    public override string Describe(SlotMap slots) => "Fixed rows";

    protected override Operator Start(ExecutionContext context, Operator? input)
    {
        Assert.Null(input);
        return new RowSource(context.Slots.Count, [.. rows.Select(row => Wide(row, context.Slots.Count))], batchSize);
    }

    private static uint[] Wide(uint[] row, int slots)
    {
        uint[] wide = new uint[slots];
        row.CopyTo(wide, 0);
        return wide;
    }
}
