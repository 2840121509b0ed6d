using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:hasValue. SHACL section 4.8.2.</summary>
internal sealed class HasValueConstraint(Term expected) : Constraint("HasValue")
{
    public override void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report)
    {
        if (!values.Contains(expected)) report(null, $"{expected} should be among the values");
    }
}
