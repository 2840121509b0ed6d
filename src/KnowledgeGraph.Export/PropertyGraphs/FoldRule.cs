using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>How the nodes of one class become edges.</summary>
/// <param name="Class">The class.</param>
/// <param name="EdgeType">The type of the edges.</param>
/// <param name="From">The property whose values the edges leave.</param>
/// <param name="To">The properties that the edges may lead to; the first that has a value is taken, the others become properties of the edge.</param>
internal sealed record FoldRule(Iri Class, string EdgeType, Iri From, IReadOnlyList<Iri> To);
