namespace KnowledgeGraph.Rdf;

/// <summary>Terms of SKOS, prefix <c>skos:</c>; those that this solution uses.</summary>
public static class SkosVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/2004/02/skos/core#";

    /// <summary><c>skos:Concept</c>.</summary>
    public static readonly Iri Concept = Iri.FromTrusted(Namespace + "Concept");

    /// <summary><c>skos:ConceptScheme</c>.</summary>
    public static readonly Iri ConceptScheme = Iri.FromTrusted(Namespace + "ConceptScheme");

    /// <summary><c>skos:inScheme</c>.</summary>
    public static readonly Iri InScheme = Iri.FromTrusted(Namespace + "inScheme");

    /// <summary><c>skos:hasTopConcept</c>.</summary>
    public static readonly Iri HasTopConcept = Iri.FromTrusted(Namespace + "hasTopConcept");

    /// <summary><c>skos:topConceptOf</c>.</summary>
    public static readonly Iri TopConceptOf = Iri.FromTrusted(Namespace + "topConceptOf");

    /// <summary><c>skos:prefLabel</c>.</summary>
    public static readonly Iri PrefLabel = Iri.FromTrusted(Namespace + "prefLabel");

    /// <summary><c>skos:altLabel</c>.</summary>
    public static readonly Iri AltLabel = Iri.FromTrusted(Namespace + "altLabel");

    /// <summary><c>skos:hiddenLabel</c>.</summary>
    public static readonly Iri HiddenLabel = Iri.FromTrusted(Namespace + "hiddenLabel");

    /// <summary><c>skos:notation</c>.</summary>
    public static readonly Iri Notation = Iri.FromTrusted(Namespace + "notation");

    /// <summary><c>skos:definition</c>.</summary>
    public static readonly Iri Definition = Iri.FromTrusted(Namespace + "definition");

    /// <summary><c>skos:note</c>.</summary>
    public static readonly Iri Note = Iri.FromTrusted(Namespace + "note");

    /// <summary><c>skos:scopeNote</c>.</summary>
    public static readonly Iri ScopeNote = Iri.FromTrusted(Namespace + "scopeNote");

    /// <summary><c>skos:example</c>.</summary>
    public static readonly Iri Example = Iri.FromTrusted(Namespace + "example");

    /// <summary><c>skos:broader</c>.</summary>
    public static readonly Iri Broader = Iri.FromTrusted(Namespace + "broader");

    /// <summary><c>skos:narrower</c>.</summary>
    public static readonly Iri Narrower = Iri.FromTrusted(Namespace + "narrower");

    /// <summary><c>skos:related</c>.</summary>
    public static readonly Iri Related = Iri.FromTrusted(Namespace + "related");

    /// <summary><c>skos:exactMatch</c>.</summary>
    public static readonly Iri ExactMatch = Iri.FromTrusted(Namespace + "exactMatch");

    /// <summary><c>skos:closeMatch</c>.</summary>
    public static readonly Iri CloseMatch = Iri.FromTrusted(Namespace + "closeMatch");

    /// <summary><c>skos:broadMatch</c>.</summary>
    public static readonly Iri BroadMatch = Iri.FromTrusted(Namespace + "broadMatch");

    /// <summary><c>skos:narrowMatch</c>.</summary>
    public static readonly Iri NarrowMatch = Iri.FromTrusted(Namespace + "narrowMatch");
}
