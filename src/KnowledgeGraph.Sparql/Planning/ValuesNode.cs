using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>VALUES. SPARQL 1.1 section 10.2.</summary>
internal sealed class ValuesNode(ImmutableArray<int> slots, ImmutableArray<ImmutableArray<uint>> rows) : PlanNode
{
    public override ImmutableHashSet<int> Slots => [.. slots];

    public override ImmutableHashSet<int> CertainSlots => [.. Enumerable.Range(0, slots.Length).Where(i => rows.All(row => row[i] != 0)).Select(i => slots[i])];

    public override string Describe(SlotMap names) => $"Values {string.Join(' ', slots.Select(slot => names[slot]))} ({rows.Length} rows)";

    protected override Operator Start(ExecutionContext context, Operator? input) =>
        input is null ? new ListOperator(Batches(context)) : new HashJoinOperator(context, input, () => RowTable.ReadAll(context, new ListOperator(Batches(context))), ProbeKind.Join, []);

    private IEnumerable<RowBatch> Batches(ExecutionContext context)
    {
        foreach (var part in rows.Chunk(RowBatch.Capacity))
        {
            var batch = context.NewBatch();
            for (int i = 0; i < slots.Length; i++)
            {
                uint[] column = batch.Writable(slots[i]);
                for (int row = 0; row < part.Length; row++) column[row] = part[row][i];
            }

            batch.Count = part.Length;
            yield return batch;
        }
    }
}
