using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Several triple patterns joined at once: a merge join of sorted columns where they share one variable, a leapfrog join where they form a cycle.</summary>
/// <param name="patterns">The patterns.</param>
/// <param name="order">The slots of their variables in the sequence in which they are bound.</param>
/// <param name="discard">Slots that nobody reads later.</param>
internal sealed class MultiwayNode(ImmutableArray<MultiwayPattern> patterns, ImmutableArray<int> order, ImmutableHashSet<int> discard) : PlanNode
{
    public override ImmutableHashSet<int> Slots { get; } = [.. order];

    public override ImmutableHashSet<int> CertainSlots => Slots;

    public override string Describe(SlotMap slots)
    {
        string name = order.Length == 1 ? "Merge join" : "Leapfrog join";
        return $"{name} on [{string.Join(' ', order.Select(slot => slots[slot]))}]: {string.Join(" . ", patterns.Select(pattern => pattern.Text))}";
    }

    protected override Operator Start(ExecutionContext context, Operator? input) => input is null
        ? Alone(context)
        : new HashJoinOperator(context, input, () => RowTable.ReadAll(context, Alone(context)), ProbeKind.Join, []);

    private MultiwayOperator Alone(ExecutionContext context)
    {
        var accesses = patterns.Select(pattern => pattern.Access()).ToList();
        var levels = new MultiwayLevel[order.Length];
        var known = new HashSet<int>();
        for (int i = 0; i < levels.Length; i++)
        {
            levels[i] = new MultiwayLevel(order[i], [.. accesses.Select(access => SourceOf(access, order[i], known)).OfType<SortedSource>()]);
            known.Add(order[i]);
        }

        return new MultiwayOperator(context, levels, discard);
    }

    // Null where the pattern says nothing of the slot, or nothing that is sorted yet: then it does so when its other variable's turn comes.
    private static SortedSource? SourceOf(QuadAccess access, int slot, HashSet<int> known)
    {
        int place = MultiwayEstimate.PlaceOf(access, slot);
        if (place < 0) return null;
        int mask = MultiwayEstimate.MaskOf(access, known.Contains);
        return SortedSource.IsSorted(access, mask, place) ? new SortedSource(access, mask) : null;
    }
}
