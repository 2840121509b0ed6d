namespace KnowledgeGraph.Export;

/// <summary>How a store is spoken to.</summary>
public enum LoadProtocol
{
    /// <summary>SPARQL 1.1 Graph Store HTTP Protocol: whole graphs as N-Triples by PUT and POST.</summary>
    GraphStore,

    /// <summary>SPARQL 1.1 Protocol: <c>INSERT DATA</c> by POST.</summary>
    Update,
}
