using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A graph that is loaded.</summary>
/// <param name="Name">Its name in the store; null is the default graph of the store.</param>
/// <param name="TripleCount">How many triples it gets.</param>
public sealed record LoadGraph(Iri? Name, int TripleCount);
