namespace KnowledgeGraph.Rdf.Storage;

/// <summary>The four kinds of RDF terms (RDF 1.2 Concepts section 3).</summary>
public enum TermKind
{
    /// <summary>An IRI.</summary>
    Iri,

    /// <summary>A blank node.</summary>
    BlankNode,

    /// <summary>A literal, whatever its datatype.</summary>
    Literal,

    /// <summary>A triple used as a term.</summary>
    TripleTerm,
}
