using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A node on its way into the picture.</summary>
internal sealed record DraftNode(Term Term, DiagramKind Kind, string ClassName, string Label)
{
    public string Detail { get; init; } = "";

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The article that a statement stands in.</summary>
    public Term? Article { get; init; }

    public DiagramStance Stance { get; init; }

    /// <summary>When it was said, as the dataset writes it; empty where unknown.</summary>
    public string Day { get; init; } = "";

    /// <summary>How sure it is; null where nothing is said.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>What the edge says that takes the place of this node when it is left out; null for nodes that leave nothing behind.</summary>
    public string? FoldedWords { get; init; }

    /// <summary>Decides which statements of an article are drawn; higher is better.</summary>
    public decimal Interest { get; init; }

    public bool IsFocus { get; init; }
}
