namespace KnowledgeGraph.Rdf.Storage;

/// <summary>How a record of the dictionary is laid out; from <see cref="Typed"/> on it has a word more.</summary>
internal enum TermForm
{
    /// <summary>The text of an IRI.</summary>
    Iri,

    /// <summary>The label of a blank node.</summary>
    BlankNode,

    /// <summary>An <c>xsd:string</c>.</summary>
    String,

    /// <summary>Three numbers.</summary>
    TripleTerm,

    /// <summary>A lexical form; the word is the datatype's number.</summary>
    Typed,

    /// <summary>A lexical form and the language tag behind it; the word is the length of the tag and, above bit 16, the direction and 1.</summary>
    Tagged,
}
