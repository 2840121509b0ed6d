using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:minCount and sh:maxCount. SHACL section 4.2.</summary>
internal sealed class CountConstraint(string name, int least, int most) : Constraint(name)
{
    public override void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report)
    {
        if (values.Count < least) report(null, $"at least {ValidationRun.Text(least)} expected, {ValidationRun.Text(values.Count)} found");
        if (values.Count > most) report(null, $"at most {ValidationRun.Text(most)} expected, {ValidationRun.Text(values.Count)} found");
    }
}
