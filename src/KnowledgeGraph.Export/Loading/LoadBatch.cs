using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>The triples of one request: all of one graph, in the order of the dataset.</summary>
/// <param name="Graph">The graph of the store; null is its default graph.</param>
/// <param name="IsFirst">Whether it is the first of its graph, which empties the graph where that is asked for.</param>
/// <param name="Triples">The triples; empty only where a graph is to be emptied and gets nothing.</param>
internal sealed record LoadBatch(Iri? Graph, bool IsFirst, ImmutableArray<Triple> Triples);
