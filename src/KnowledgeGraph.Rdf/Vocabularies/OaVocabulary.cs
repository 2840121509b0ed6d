namespace KnowledgeGraph.Rdf;

/// <summary>Terms of the Web Annotation Vocabulary, prefix <c>oa:</c>; those that this solution uses.</summary>
public static class OaVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/ns/oa#";

    /// <summary><c>oa:Annotation</c>.</summary>
    public static readonly Iri Annotation = Iri.FromTrusted(Namespace + "Annotation");

    /// <summary><c>oa:SpecificResource</c>.</summary>
    public static readonly Iri SpecificResource = Iri.FromTrusted(Namespace + "SpecificResource");

    /// <summary><c>oa:TextPositionSelector</c>.</summary>
    public static readonly Iri TextPositionSelector = Iri.FromTrusted(Namespace + "TextPositionSelector");

    /// <summary><c>oa:TextQuoteSelector</c>.</summary>
    public static readonly Iri TextQuoteSelector = Iri.FromTrusted(Namespace + "TextQuoteSelector");

    /// <summary><c>oa:hasSource</c>.</summary>
    public static readonly Iri HasSource = Iri.FromTrusted(Namespace + "hasSource");

    /// <summary><c>oa:hasSelector</c>.</summary>
    public static readonly Iri HasSelector = Iri.FromTrusted(Namespace + "hasSelector");

    /// <summary><c>oa:hasTarget</c>.</summary>
    public static readonly Iri HasTarget = Iri.FromTrusted(Namespace + "hasTarget");

    /// <summary><c>oa:hasBody</c>.</summary>
    public static readonly Iri HasBody = Iri.FromTrusted(Namespace + "hasBody");

    /// <summary><c>oa:start</c>.</summary>
    public static readonly Iri Start = Iri.FromTrusted(Namespace + "start");

    /// <summary><c>oa:end</c>.</summary>
    public static readonly Iri End = Iri.FromTrusted(Namespace + "end");

    /// <summary><c>oa:exact</c>.</summary>
    public static readonly Iri Exact = Iri.FromTrusted(Namespace + "exact");

    /// <summary><c>oa:prefix</c>.</summary>
    public static readonly Iri Prefix = Iri.FromTrusted(Namespace + "prefix");

    /// <summary><c>oa:suffix</c>.</summary>
    public static readonly Iri Suffix = Iri.FromTrusted(Namespace + "suffix");

    /// <summary><c>oa:refinedBy</c>.</summary>
    public static readonly Iri RefinedBy = Iri.FromTrusted(Namespace + "refinedBy");
}
