using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:node. SHACL section 4.7.1.</summary>
internal sealed class NodeConstraint(Shape shape) : ValueConstraint("Node")
{
    protected override string Message => $"it should conform to {shape.Node}";

    protected override bool Fits(Term value, ValidationRun run) => run.Conforms(value, shape);
}
