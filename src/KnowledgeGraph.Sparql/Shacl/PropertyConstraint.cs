using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>sh:property: the results of the property shape are results of the whole. SHACL section 4.7.2.</summary>
internal sealed class PropertyConstraint(Shape shape) : Constraint("Property")
{
    public Shape Shape => shape;

    public override void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report) =>
        throw new InvalidOperationException("the run asks property shapes itself, so that their results keep their own shape and path");
}
