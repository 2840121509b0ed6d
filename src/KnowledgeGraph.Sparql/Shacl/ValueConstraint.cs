using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>A constraint that each value fits or not, whatever the others are.</summary>
internal abstract class ValueConstraint(string name) : Constraint(name)
{
    public sealed override void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report)
    {
        foreach (var value in values)
        {
            if (!Fits(value, run)) report(value, Message);
        }
    }

    /// <summary>What is said of a value that does not fit.</summary>
    protected abstract string Message { get; }

    protected abstract bool Fits(Term value, ValidationRun run);
}
