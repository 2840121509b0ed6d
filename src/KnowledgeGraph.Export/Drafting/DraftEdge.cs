using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>An edge on its way into the picture.</summary>
internal sealed record DraftEdge(Term From, Term To, string Words)
{
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>How sure it is; null where nothing is said.</summary>
    public decimal? Confidence { get; init; }

    public DiagramEdgeKind Kind { get; init; }

    public DiagramStance Stance { get; init; }

    /// <summary>Whether it says only where somebody works.</summary>
    public bool IsAffiliation { get; init; }

    public Term Other(Term end) => From == end ? To : From;
}
