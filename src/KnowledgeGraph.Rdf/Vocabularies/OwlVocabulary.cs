namespace KnowledgeGraph.Rdf;

/// <summary>Terms of OWL 2, prefix <c>owl:</c>; those that this solution uses.</summary>
public static class OwlVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/2002/07/owl#";

    /// <summary><c>owl:Ontology</c>.</summary>
    public static readonly Iri Ontology = Iri.FromTrusted(Namespace + "Ontology");

    /// <summary><c>owl:Class</c>.</summary>
    public static readonly Iri Class = Iri.FromTrusted(Namespace + "Class");

    /// <summary><c>owl:ObjectProperty</c>.</summary>
    public static readonly Iri ObjectProperty = Iri.FromTrusted(Namespace + "ObjectProperty");

    /// <summary><c>owl:DatatypeProperty</c>.</summary>
    public static readonly Iri DatatypeProperty = Iri.FromTrusted(Namespace + "DatatypeProperty");

    /// <summary><c>owl:AnnotationProperty</c>.</summary>
    public static readonly Iri AnnotationProperty = Iri.FromTrusted(Namespace + "AnnotationProperty");

    /// <summary><c>owl:FunctionalProperty</c>.</summary>
    public static readonly Iri FunctionalProperty = Iri.FromTrusted(Namespace + "FunctionalProperty");

    /// <summary><c>owl:SymmetricProperty</c>.</summary>
    public static readonly Iri SymmetricProperty = Iri.FromTrusted(Namespace + "SymmetricProperty");

    /// <summary><c>owl:TransitiveProperty</c>.</summary>
    public static readonly Iri TransitiveProperty = Iri.FromTrusted(Namespace + "TransitiveProperty");

    /// <summary><c>owl:InverseFunctionalProperty</c>.</summary>
    public static readonly Iri InverseFunctionalProperty = Iri.FromTrusted(Namespace + "InverseFunctionalProperty");

    /// <summary><c>owl:NamedIndividual</c>.</summary>
    public static readonly Iri NamedIndividual = Iri.FromTrusted(Namespace + "NamedIndividual");

    /// <summary><c>owl:Thing</c>.</summary>
    public static readonly Iri Thing = Iri.FromTrusted(Namespace + "Thing");

    /// <summary><c>owl:Restriction</c>.</summary>
    public static readonly Iri Restriction = Iri.FromTrusted(Namespace + "Restriction");

    /// <summary><c>owl:sameAs</c>.</summary>
    public static readonly Iri SameAs = Iri.FromTrusted(Namespace + "sameAs");

    /// <summary><c>owl:differentFrom</c>.</summary>
    public static readonly Iri DifferentFrom = Iri.FromTrusted(Namespace + "differentFrom");

    /// <summary><c>owl:equivalentClass</c>.</summary>
    public static readonly Iri EquivalentClass = Iri.FromTrusted(Namespace + "equivalentClass");

    /// <summary><c>owl:equivalentProperty</c>.</summary>
    public static readonly Iri EquivalentProperty = Iri.FromTrusted(Namespace + "equivalentProperty");

    /// <summary><c>owl:inverseOf</c>.</summary>
    public static readonly Iri InverseOf = Iri.FromTrusted(Namespace + "inverseOf");

    /// <summary><c>owl:disjointWith</c>.</summary>
    public static readonly Iri DisjointWith = Iri.FromTrusted(Namespace + "disjointWith");

    /// <summary><c>owl:imports</c>.</summary>
    public static readonly Iri Imports = Iri.FromTrusted(Namespace + "imports");

    /// <summary><c>owl:versionInfo</c>.</summary>
    public static readonly Iri VersionInfo = Iri.FromTrusted(Namespace + "versionInfo");

    /// <summary><c>owl:versionIRI</c>.</summary>
    public static readonly Iri VersionIRI = Iri.FromTrusted(Namespace + "versionIRI");

    /// <summary><c>owl:unionOf</c>.</summary>
    public static readonly Iri UnionOf = Iri.FromTrusted(Namespace + "unionOf");

    /// <summary><c>owl:oneOf</c>.</summary>
    public static readonly Iri OneOf = Iri.FromTrusted(Namespace + "oneOf");

    /// <summary><c>owl:deprecated</c>.</summary>
    public static readonly Iri Deprecated = Iri.FromTrusted(Namespace + "deprecated");

    /// <summary><c>owl:onProperty</c>.</summary>
    public static readonly Iri OnProperty = Iri.FromTrusted(Namespace + "onProperty");

    /// <summary><c>owl:someValuesFrom</c>.</summary>
    public static readonly Iri SomeValuesFrom = Iri.FromTrusted(Namespace + "someValuesFrom");

    /// <summary><c>owl:allValuesFrom</c>.</summary>
    public static readonly Iri AllValuesFrom = Iri.FromTrusted(Namespace + "allValuesFrom");
}
