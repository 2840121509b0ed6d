using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:nodeKind. SHACL section 4.1.3.</summary>
internal sealed class NodeKindConstraint : ValueConstraint
{
    private readonly string _kind;

    private NodeKindConstraint(string kind)
        : base("NodeKind") => _kind = kind;

    protected override string Message => $"a node of kind sh:{_kind} was expected";

    /// <summary>Null where the term is no kind of node.</summary>
    public static NodeKindConstraint? Of(Term kind)
    {
        string name = (kind as Iri)?.Value is { } text && text.StartsWith(ShaclVocabulary.Namespace, StringComparison.Ordinal) ? text[ShaclVocabulary.Namespace.Length..] : "";
        return name is "IRI" or "Literal" or "BlankNode" or "BlankNodeOrIRI" or "BlankNodeOrLiteral" or "IRIOrLiteral" ? new NodeKindConstraint(name) : null;
    }

    protected override bool Fits(Term value, ValidationRun run) => value switch
    {
        Iri => _kind.Contains("IRI", StringComparison.Ordinal),
        BlankNode => _kind.Contains("BlankNode", StringComparison.Ordinal),
        Literal => _kind.Contains("Literal", StringComparison.Ordinal),
        _ => false,
    };
}
