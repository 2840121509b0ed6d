using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:xone. SHACL section 4.6.4.</summary>
internal sealed class XoneConstraint(ImmutableArray<Shape> shapes) : ValueConstraint("Xone")
{
    protected override string Message => $"it should conform to exactly one of {string.Join(", ", shapes.Select(shape => shape.Node))}";

    protected override bool Fits(Term value, ValidationRun run) => shapes.Count(shape => run.Conforms(value, shape)) == 1;
}
