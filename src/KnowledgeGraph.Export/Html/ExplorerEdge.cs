using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A relation on the page.</summary>
/// <param name="From">The number of the node it leaves.</param>
/// <param name="Predicate">What it says, as a property of the dataset; null where it is made of nodes between others (<see cref="Folded"/>).</param>
/// <param name="Words">What it says, in words.</param>
/// <param name="To">The number of the node it leads to.</param>
internal sealed record ExplorerEdge(int From, Iri? Predicate, string Words, int To)
{
    /// <summary>How it is drawn.</summary>
    public DiagramEdgeKind Kind { get; init; }

    /// <summary>The stance of a claim.</summary>
    public DiagramStance Stance { get; init; }

    /// <summary>Numbers of cited places.</summary>
    public IReadOnlyList<int> Citations { get; init; } = [];

    /// <summary>How sure the extraction is, 0 to 1; null where nothing is said.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>Whether statements among the nodes say the same, so that it need not be drawn beside them.</summary>
    public bool IsCovered { get; init; }

    /// <summary>The nodes that it stands for, each with its triples; empty for a relation of the dataset.</summary>
    public IReadOnlyList<(Term Node, IReadOnlyList<Triple> Triples)> Folded { get; init; } = [];
}
