using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>What was sent of a graph, and what the store says that it has.</summary>
/// <param name="Name">The graph; null is the default graph of the store.</param>
/// <param name="Sent">The triples that were sent.</param>
/// <param name="Found">The triples that the store counts.</param>
public sealed record GraphCount(Iri? Name, int Sent, long Found);
