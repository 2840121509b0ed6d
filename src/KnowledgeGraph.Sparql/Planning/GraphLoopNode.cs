using System.Collections.Immutable;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>GRAPH ?g around what cannot be run over all graphs at once: the pattern is run for each named graph.</summary>
internal sealed class GraphLoopNode(PlanNode inner, DatasetSnapshot snapshot, CurrentGraph current, int slot) : UnaryNode(inner)
{
    public override ImmutableHashSet<int> Slots => Inner.Slots.Add(slot);

    public override ImmutableHashSet<int> CertainSlots => Inner.CertainSlots.Add(slot);

    public override string Describe(SlotMap slots) => $"For each graph {slots[slot]}";

    protected override Operator Start(ExecutionContext context, Operator? input) =>
        Join(context, input, () => new GraphLoopOperator(context, Inner, snapshot.GraphNames.ToArray(), current, slot));
}
