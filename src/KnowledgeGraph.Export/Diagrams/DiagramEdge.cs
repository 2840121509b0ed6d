namespace KnowledgeGraph.Export;

/// <summary>A directed edge of a picture, read "<paramref name="From"/> <paramref name="Label"/> <paramref name="To"/>".</summary>
/// <param name="Id">Unique among the nodes, edges and clusters of a diagram; made as the ids of nodes are.</param>
/// <param name="From">The id of the node that it leaves.</param>
/// <param name="To">The id of the node that it enters.</param>
/// <param name="Label">The relation in words, "takes part in"; several stand on lines of their own.</param>
public sealed record DiagramEdge(string Id, string From, string To, string Label)
{
    /// <summary>The sentences it was read from, each with its article; empty where the dataset has none.</summary>
    public string Tooltip { get; init; } = "";

    /// <summary>An address of the web that shows the evidence; null where none is known.</summary>
    public string? Link { get; init; }

    /// <summary>How many articles say so; at least 1.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>How it is drawn.</summary>
    public DiagramEdgeKind Kind { get; init; }

    /// <summary>The stance, where <see cref="Kind"/> is <see cref="DiagramEdgeKind.Claim"/>.</summary>
    public DiagramStance Stance { get; init; }
}
