using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>A node shape or, where it has a path, a property shape. SHACL section 2.</summary>
internal sealed class Shape(Term node)
{
    public Term Node { get; } = node;

    /// <summary>Null for a node shape.</summary>
    public ShapePath? Path { get; init; }

    public Term? PathNode { get; init; }

    public bool IsDeactivated { get; init; }

    public Severity Severity { get; init; } = Severity.Violation;

    public Iri? OwnSeverity { get; init; }

    public ImmutableArray<Literal> Messages { get; init; } = [];

    /// <summary>Set once by the reader, after the shape can be found by those that it refers to.</summary>
    public ImmutableArray<Constraint> Constraints { get; set; } = [];
}
