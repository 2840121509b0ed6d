using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:not. SHACL section 4.6.1.</summary>
internal sealed class NotConstraint(Shape shape) : ValueConstraint("Not")
{
    protected override string Message => $"it conforms to {shape.Node}, and should not";

    protected override bool Fits(Term value, ValidationRun run) => !run.Conforms(value, shape);
}
