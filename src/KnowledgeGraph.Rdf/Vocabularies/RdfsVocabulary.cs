namespace KnowledgeGraph.Rdf;

/// <summary>Terms of RDF Schema 1.1, prefix <c>rdfs:</c>; those that this solution uses.</summary>
public static class RdfsVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/2000/01/rdf-schema#";

    /// <summary><c>rdfs:Class</c>.</summary>
    public static readonly Iri Class = Iri.FromTrusted(Namespace + "Class");

    /// <summary><c>rdfs:Resource</c>.</summary>
    public static readonly Iri Resource = Iri.FromTrusted(Namespace + "Resource");

    /// <summary><c>rdfs:Literal</c>.</summary>
    public static readonly Iri Literal = Iri.FromTrusted(Namespace + "Literal");

    /// <summary><c>rdfs:Datatype</c>.</summary>
    public static readonly Iri Datatype = Iri.FromTrusted(Namespace + "Datatype");

    /// <summary><c>rdfs:subClassOf</c>.</summary>
    public static readonly Iri SubClassOf = Iri.FromTrusted(Namespace + "subClassOf");

    /// <summary><c>rdfs:subPropertyOf</c>.</summary>
    public static readonly Iri SubPropertyOf = Iri.FromTrusted(Namespace + "subPropertyOf");

    /// <summary><c>rdfs:domain</c>.</summary>
    public static readonly Iri Domain = Iri.FromTrusted(Namespace + "domain");

    /// <summary><c>rdfs:range</c>.</summary>
    public static readonly Iri Range = Iri.FromTrusted(Namespace + "range");

    /// <summary><c>rdfs:label</c>.</summary>
    public static readonly Iri Label = Iri.FromTrusted(Namespace + "label");

    /// <summary><c>rdfs:comment</c>.</summary>
    public static readonly Iri Comment = Iri.FromTrusted(Namespace + "comment");

    /// <summary><c>rdfs:seeAlso</c>.</summary>
    public static readonly Iri SeeAlso = Iri.FromTrusted(Namespace + "seeAlso");

    /// <summary><c>rdfs:isDefinedBy</c>.</summary>
    public static readonly Iri IsDefinedBy = Iri.FromTrusted(Namespace + "isDefinedBy");

    /// <summary><c>rdfs:member</c>.</summary>
    public static readonly Iri Member = Iri.FromTrusted(Namespace + "member");
}
