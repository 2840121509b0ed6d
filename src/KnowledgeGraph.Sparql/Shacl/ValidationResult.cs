using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>One node that does not fit one constraint of one shape. SHACL section 3.6.2.</summary>
/// <param name="FocusNode">The node that was looked at.</param>
/// <param name="Path">The path of the property shape, as SPARQL writes it; null for a node shape.</param>
/// <param name="Value">The value that does not fit; null where it is their number that does not.</param>
/// <param name="Shape">The shape that has the constraint.</param>
/// <param name="Component">The kind of constraint: sh:MinCountConstraintComponent …</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Messages">What the shape says, or else one sentence of ours.</param>
public sealed record ValidationResult(
    Term FocusNode, string? Path, Term? Value, Term Shape, Iri Component, Severity Severity, IReadOnlyList<Literal> Messages)
{
    /// <summary>The severity as the shape names it; another IRI than SHACL's three counts as a violation.</summary>
    internal Iri? OwnSeverity { get; init; }

    /// <summary>The node of the path in the shapes graph, to be copied into the report.</summary>
    internal Term? PathNode { get; init; }
}
