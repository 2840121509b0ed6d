using System.Collections.Immutable;

namespace KnowledgeGraph.Export;

/// <summary>What is drawn of a dataset, and how. The default value draws an overview of everything that fits on a page.</summary>
public sealed record DiagramOptions
{
    /// <summary>The headline of the picture; null (the default) makes one from the articles.</summary>
    public string? Title { get; init; }

    /// <summary>The label of what stands in the centre, compared with preferred and other labels without regard to case; null (the default) draws all.</summary>
    public string? FocusLabel { get; init; }

    /// <summary>How many steps from the focus are drawn, 1 by default; a statement, a provision, a payment or a deployment between two things is no step. Ignored without a focus.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>
    /// The local names of the classes to keep (<c>Person</c> also keeps its subclasses); empty (the default) keeps all but
    /// <c>Office</c> and <c>Place</c>, which stand in the text of other nodes. A statement, provision, payment or deployment that is not kept becomes an edge.
    /// </summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>The colours.</summary>
    public DiagramTheme Theme { get; init; }

    /// <summary>Which way the picture reads.</summary>
    public RankDirection RankDir { get; init; }

    /// <summary>The most nodes that are drawn, 70 by default; of more than that the best connected stay, and a note in the picture says so.</summary>
    public int MaxNodes { get; init; } = 70;

    /// <summary>
    /// The most statements drawn as nodes for each article; the others become edges from speaker to topic. Null (the default) takes as many as a page holds:
    /// fewer the more articles there are.
    /// </summary>
    public int? StatementsPerArticle { get; init; }

    /// <inheritdoc/>
    public bool Equals(DiagramOptions? other) =>
        other is not null && Title == other.Title && FocusLabel == other.FocusLabel && Depth == other.Depth && Theme == other.Theme
        && RankDir == other.RankDir && MaxNodes == other.MaxNodes && StatementsPerArticle == other.StatementsPerArticle
        && Types.AsSpan().SequenceEqual(other.Types.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, FocusLabel, Depth, Theme, RankDir, MaxNodes, StatementsPerArticle, Types.Length);
}
