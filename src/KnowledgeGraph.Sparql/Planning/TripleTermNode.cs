using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A triple term with variables inside: the term that the inner step binds is taken apart. SPARQL 1.2.</summary>
internal sealed class TripleTermNode(PlanNode inner, int slot, ImmutableArray<Place> parts) : UnaryNode(inner)
{
    public override ImmutableHashSet<int> Slots => Inner.Slots.Union(parts.Where(part => part.IsVariable).Select(part => part.Slot));

    public override ImmutableHashSet<int> CertainSlots => Inner.CertainSlots.Union(parts.Where(part => part.IsVariable).Select(part => part.Slot));

    public override string Describe(SlotMap slots) => $"Triple term {slots[slot]} := <<( {string.Join(' ', parts.Select(part => part.IsVariable ? slots[part.Slot].ToString() : $"#{part.Id}"))} )>>";

    protected override Operator Start(ExecutionContext context, Operator? input) => new TripleTermOperator(context, Inner.Open(context, input), slot, [.. parts]);
}
