using KnowledgeGraph.Export;
using QuikGraph;

namespace KnowledgeGraph.Interop;

/// <summary>An edge of a diagram as QuikGraph knows edges: with its ends at hand.</summary>
/// <param name="Source">The node that it leaves.</param>
/// <param name="Target">The node that it reaches.</param>
/// <param name="Edge">What the diagram says of it: label, kind, stance, number of sources.</param>
public sealed record DiagramLink(DiagramNode Source, DiagramNode Target, DiagramEdge Edge) : IEdge<DiagramNode>;
