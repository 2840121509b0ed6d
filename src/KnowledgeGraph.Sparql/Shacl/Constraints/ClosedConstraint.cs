using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:closed with sh:ignoredProperties. SHACL section 4.8.1.</summary>
internal sealed class ClosedConstraint(IReadOnlySet<Term> allowed) : Constraint("Closed")
{
    public override void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report)
    {
        foreach (var (predicate, @object) in values.SelectMany(run.Data.PropertiesOf))
        {
            if (!allowed.Contains(predicate)) report(@object, $"the shape is closed and knows no {predicate}", predicate);
        }
    }
}
