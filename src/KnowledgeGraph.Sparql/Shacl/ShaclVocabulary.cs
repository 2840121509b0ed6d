using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>The words of SHACL Core that the validator reads and writes.</summary>
internal static class ShaclVocabulary
{
    public const string Namespace = "http://www.w3.org/ns/shacl#";

    public static readonly Iri NodeShape = Sh("NodeShape");
    public static readonly Iri PropertyShape = Sh("PropertyShape");
    public static readonly Iri ValidationReport = Sh("ValidationReport");
    public static readonly Iri ValidationResult = Sh("ValidationResult");
    public static readonly Iri Path = Sh("path");
    public static readonly Iri Property = Sh("property");
    public static readonly Iri Deactivated = Sh("deactivated");
    public static readonly Iri Severity = Sh("severity");
    public static readonly Iri Message = Sh("message");
    public static readonly Iri TargetNode = Sh("targetNode");
    public static readonly Iri TargetClass = Sh("targetClass");
    public static readonly Iri TargetSubjectsOf = Sh("targetSubjectsOf");
    public static readonly Iri TargetObjectsOf = Sh("targetObjectsOf");
    public static readonly Iri InversePath = Sh("inversePath");
    public static readonly Iri AlternativePath = Sh("alternativePath");
    public static readonly Iri ZeroOrMorePath = Sh("zeroOrMorePath");
    public static readonly Iri OneOrMorePath = Sh("oneOrMorePath");
    public static readonly Iri ZeroOrOnePath = Sh("zeroOrOnePath");

    /// <summary>The word of that local name.</summary>
    public static Iri Sh(string name) => Iri.Parse(Namespace + name);
}
