namespace KnowledgeGraph.Extraction;

/// <summary>How an edge is given its evidence.</summary>
public enum RdfVersion
{
    /// <summary>By an <c>rdf:Statement</c> (RDF 1.1), which every store loads.</summary>
    Rdf11,
    /// <summary>By <c>rdf:reifies</c> and a triple term (RDF 1.2).</summary>
    Rdf12,
}
