using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A value that a rule reads from the text.</summary>
/// <param name="Property">The property that has the value; of an edge's two ends, the property of the edge.</param>
/// <param name="Slot">Which node of the pattern it is read from.</param>
/// <param name="Reading">How.</param>
internal sealed record RuleRole(Iri Property, int Slot, ReadingKind Reading)
{
    /// <summary>What the property takes.</summary>
    public PropertyKind Kind { get; init; }

    /// <summary>Whether every match has the node: without a value there is no node and no edge then.</summary>
    public bool IsRequired { get; init; }

    /// <summary>For <see cref="ReadingKind.List"/>: what each word of the list stands for; words of the key are joined by single spaces, in lower case.</summary>
    public ImmutableDictionary<string, Term> Terms { get; init; } = ImmutableDictionary<string, Term>.Empty;

    /// <summary>Number of words of the longest key of <see cref="Terms"/>.</summary>
    public int MaxWords { get; init; }
}
