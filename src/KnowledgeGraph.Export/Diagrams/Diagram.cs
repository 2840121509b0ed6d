using System.Collections.Immutable;

namespace KnowledgeGraph.Export;

/// <summary>A picture before it is drawn: nodes, edges and frames in a fixed order. Immutable; knows no file format.</summary>
public sealed class Diagram
{
    /// <summary>The headline of the picture; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Sentences that a reader must know: what was left out, and why.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The nodes, ordered by kind, then id.</summary>
    public ImmutableArray<DiagramNode> Nodes { get; init; } = [];

    /// <summary>The edges, ordered by <see cref="DiagramEdge.From"/>, <see cref="DiagramEdge.To"/> and id; both ends are in <see cref="Nodes"/>.</summary>
    public ImmutableArray<DiagramEdge> Edges { get; init; } = [];

    /// <summary>The frames that have a node, ordered by date, then id.</summary>
    public ImmutableArray<DiagramCluster> Clusters { get; init; } = [];

    /// <summary>The axis of time in the order of time; empty for pictures without one.</summary>
    public ImmutableArray<DiagramTick> Ticks { get; init; } = [];

    /// <summary>How the nodes find their places.</summary>
    public DiagramLayout Layout { get; init; }

    /// <summary>The colours.</summary>
    public DiagramTheme Theme { get; init; }

    /// <summary>Which way it reads.</summary>
    public RankDirection RankDir { get; init; }
}
