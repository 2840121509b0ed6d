using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:or. SHACL section 4.6.3.</summary>
internal sealed class OrConstraint(ImmutableArray<Shape> shapes) : ValueConstraint("Or")
{
    protected override string Message => $"it should conform to one of {string.Join(", ", shapes.Select(shape => shape.Node))} or more";

    protected override bool Fits(Term value, ValidationRun run) => shapes.Any(shape => run.Conforms(value, shape));
}
