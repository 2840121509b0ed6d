using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>An edge on its way into the picture.</summary>
internal sealed record DraftEdge(Term From, Term To, string Words)
{
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public DiagramEdgeKind Kind { get; init; }

    public DiagramStance Stance { get; init; }

    /// <summary>How many statements the edge stands for.</summary>
    public int Count { get; init; } = 1;

    public bool Touches(Term node) => From == node || To == node;

    public Term Other(Term end) => From == end ? To : From;
}
