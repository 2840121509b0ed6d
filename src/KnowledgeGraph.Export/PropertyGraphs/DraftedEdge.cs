using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>An edge while the projection is made: the triple it stands for, or the node that was folded into it.</summary>
/// <param name="From">Where it leaves.</param>
/// <param name="Predicate">The predicate of its triple; null where it was folded.</param>
/// <param name="Type">What it says.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record DraftedEdge(Term From, Iri? Predicate, string Type, Term To, PropertyBag Properties)
{
    /// <summary>The node that was folded into it; null where it stands for a triple.</summary>
    public Term? Folded { get; init; }

    /// <summary>When it is there.</summary>
    public TimeSpell Spell { get; init; }
}
