namespace KnowledgeGraph.Export;

/// <summary>A frame around nodes: what one article quotes, or what was said on one day.</summary>
/// <param name="Id">Unique among the nodes, edges and clusters of a diagram; made as the ids of nodes are.</param>
/// <param name="Label">The headline, or the day.</param>
/// <param name="Detail">Publisher and date, as far as they are known; may be empty.</param>
public sealed record DiagramCluster(string Id, string Label, string Detail)
{
    /// <summary>The address of the article; null where none is known.</summary>
    public string? Link { get; init; }
}
