namespace KnowledgeGraph.Rdf;

/// <summary>What may stand inside an open element.</summary>
/// <remarks>RDF 1.1 XML Syntax section 7.2.</remarks>
internal enum RdfXmlContent
{
    /// <summary>White space (emptyPropertyElt; the grammar has not even that, documents have).</summary>
    Nothing,

    /// <summary>One element: <c>rdf:RDF</c> or a node (doc).</summary>
    Document,

    /// <summary>Nodes (RDF).</summary>
    Nodes,

    /// <summary>Properties (nodeElement, parseTypeResourcePropertyElt).</summary>
    Properties,

    /// <summary>Text, or one node (literalPropertyElt, resourcePropertyElt).</summary>
    Value,

    /// <summary>Nodes that make a list (parseTypeCollectionPropertyElt).</summary>
    Collection,

    /// <summary>Any XML (parseTypeLiteralPropertyElt, parseTypeOtherPropertyElt).</summary>
    Xml,
}
