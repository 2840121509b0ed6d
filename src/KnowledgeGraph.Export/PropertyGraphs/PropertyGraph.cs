namespace KnowledgeGraph.Export;

/// <summary>Nodes and edges with labels, types and properties.</summary>
/// <param name="Nodes">In the order of their terms.</param>
/// <param name="Edges">In the order of the triples they stand for; edges that were folded come last.</param>
/// <param name="NodeColumns">The properties of nodes.</param>
/// <param name="EdgeColumns">The properties of edges.</param>
internal sealed record PropertyGraph(
    IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges, IReadOnlyList<PropertyColumn> NodeColumns, IReadOnlyList<PropertyColumn> EdgeColumns);
