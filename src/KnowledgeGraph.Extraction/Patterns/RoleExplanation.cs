using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A value that a rule gives.</summary>
/// <param name="Property">The property of the node; null for an end of an edge.</param>
/// <param name="Value">Label, or words, or digits.</param>
public sealed record RoleExplanation(Iri? Property, string Value);
