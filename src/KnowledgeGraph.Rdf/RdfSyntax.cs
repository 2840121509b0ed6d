namespace KnowledgeGraph.Rdf;

/// <summary>The syntaxes that this project reads and writes.</summary>
public enum RdfSyntax
{
    /// <summary>Turtle, <c>.ttl</c>.</summary>
    Turtle,

    /// <summary>TriG, <c>.trig</c>.</summary>
    TriG,

    /// <summary>N-Triples, <c>.nt</c>.</summary>
    NTriples,

    /// <summary>N-Quads, <c>.nq</c>.</summary>
    NQuads,

    /// <summary>RDF/XML, <c>.rdf</c>, <c>.owl</c> or <c>.xml</c>.</summary>
    RdfXml,
}
