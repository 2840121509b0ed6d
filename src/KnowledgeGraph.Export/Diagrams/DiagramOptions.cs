using System.Collections.Immutable;

namespace KnowledgeGraph.Export;

/// <summary>What is drawn of a dataset, and how. The default value draws an overview of everything that fits on a page.</summary>
public sealed record DiagramOptions
{
    /// <summary>What the picture is for.</summary>
    public DiagramView View { get; init; }

    /// <summary>The articles to keep: parts of headlines, publishers or IRIs, without regard to case; empty (the default) keeps all.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>
    /// The first day, month or year to keep, such as <c>2019-06</c>; null (the default) has no beginning. It is compared with the dates of articles, in a timeline with those of its items.
    /// What has no date is left out where either bound is given.
    /// </summary>
    public string? Since { get; init; }

    /// <summary>The last day, month or year to keep, with all of it; null (the default) has no end. See <see cref="Since"/>.</summary>
    public string? Until { get; init; }

    /// <summary>The least confidence to keep, 0 (the default) to 1; what has none is kept.</summary>
    public decimal MinConfidence { get; init; }

    /// <summary>How nodes find their places; a timeline keeps to its axis.</summary>
    public DiagramLayout Layout { get; init; }

    /// <summary>What frames statements stand in.</summary>
    public StatementFrames Frames { get; init; }

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
        && View == other.View && Since == other.Since && Until == other.Until && MinConfidence == other.MinConfidence && Layout == other.Layout && Frames == other.Frames
        && Types.AsSpan().SequenceEqual(other.Types.AsSpan()) && Articles.AsSpan().SequenceEqual(other.Articles.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(View, FocusLabel, Depth, Theme, RankDir, MaxNodes, StatementsPerArticle, Types.Length);
}
