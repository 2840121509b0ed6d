namespace KnowledgeGraph.Rdf;

/// <summary>An attribute that RDF/XML looks at; those without prefix that count as <c>rdf:</c> have its namespace.</summary>
/// <param name="Namespace">The namespace name.</param>
/// <param name="LocalName">The name without prefix.</param>
/// <param name="Value">The value as the XML parser normalised it.</param>
/// <param name="Place">Where the name stands.</param>
internal readonly record struct RdfXmlAttribute(string Namespace, string LocalName, string Value, TextPlace Place);
