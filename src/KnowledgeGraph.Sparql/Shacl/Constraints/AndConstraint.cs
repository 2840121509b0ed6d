using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:and. SHACL section 4.6.2.</summary>
internal sealed class AndConstraint(ImmutableArray<Shape> shapes) : ValueConstraint("And")
{
    protected override string Message => $"it should conform to all of {string.Join(", ", shapes.Select(shape => shape.Node))}";

    protected override bool Fits(Term value, ValidationRun run) => shapes.All(shape => run.Conforms(value, shape));
}
