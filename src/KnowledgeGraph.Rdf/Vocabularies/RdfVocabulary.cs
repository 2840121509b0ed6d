namespace KnowledgeGraph.Rdf;

/// <summary>Terms of RDF 1.1 and 1.2, prefix <c>rdf:</c>; those that this solution uses.</summary>
public static class RdfVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary><c>rdf:type</c>.</summary>
    public static readonly Iri Type = Iri.FromTrusted(Namespace + "type");

    /// <summary><c>rdf:Property</c>.</summary>
    public static readonly Iri Property = Iri.FromTrusted(Namespace + "Property");

    /// <summary><c>rdf:Statement</c>.</summary>
    public static readonly Iri Statement = Iri.FromTrusted(Namespace + "Statement");

    /// <summary><c>rdf:subject</c>.</summary>
    public static readonly Iri Subject = Iri.FromTrusted(Namespace + "subject");

    /// <summary><c>rdf:predicate</c>.</summary>
    public static readonly Iri Predicate = Iri.FromTrusted(Namespace + "predicate");

    /// <summary><c>rdf:object</c>.</summary>
    public static readonly Iri Object = Iri.FromTrusted(Namespace + "object");

    /// <summary><c>rdf:reifies</c>.</summary>
    public static readonly Iri Reifies = Iri.FromTrusted(Namespace + "reifies");

    /// <summary><c>rdf:first</c>.</summary>
    public static readonly Iri First = Iri.FromTrusted(Namespace + "first");

    /// <summary><c>rdf:rest</c>.</summary>
    public static readonly Iri Rest = Iri.FromTrusted(Namespace + "rest");

    /// <summary><c>rdf:nil</c>.</summary>
    public static readonly Iri Nil = Iri.FromTrusted(Namespace + "nil");

    /// <summary><c>rdf:List</c>.</summary>
    public static readonly Iri List = Iri.FromTrusted(Namespace + "List");

    /// <summary><c>rdf:langString</c>.</summary>
    public static readonly Iri LangString = Iri.FromTrusted(Namespace + "langString");

    /// <summary><c>rdf:dirLangString</c>.</summary>
    public static readonly Iri DirLangString = Iri.FromTrusted(Namespace + "dirLangString");

    /// <summary><c>rdf:HTML</c>.</summary>
    public static readonly Iri HTML = Iri.FromTrusted(Namespace + "HTML");

    /// <summary><c>rdf:XMLLiteral</c>.</summary>
    public static readonly Iri XMLLiteral = Iri.FromTrusted(Namespace + "XMLLiteral");

    /// <summary><c>rdf:value</c>.</summary>
    public static readonly Iri Value = Iri.FromTrusted(Namespace + "value");
}
