using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:qualifiedMinCount and sh:qualifiedMaxCount: how many values conform to a shape, and to no sibling where they must be disjoint. SHACL section 4.7.3.</summary>
internal sealed class QualifiedCountConstraint(string name, Shape shape, ImmutableArray<Shape> siblings, int least, int most) : Constraint(name)
{
    public override void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report)
    {
        int count = values.Count(value => run.Conforms(value, shape) && !siblings.Any(sibling => run.Conforms(value, sibling)));
        if (count < least) report(null, $"at least {ValidationRun.Text(least)} values that conform to {shape.Node} expected, {ValidationRun.Text(count)} found");
        if (count > most) report(null, $"at most {ValidationRun.Text(most)} values that conform to {shape.Node} expected, {ValidationRun.Text(count)} found");
    }
}
