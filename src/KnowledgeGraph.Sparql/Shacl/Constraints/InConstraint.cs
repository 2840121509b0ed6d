using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:in. SHACL section 4.8.3.</summary>
internal sealed class InConstraint(IReadOnlyList<Term> allowed) : ValueConstraint("In")
{
    protected override string Message => $"one of these was expected: {string.Join(", ", allowed)}";

    protected override bool Fits(Term value, ValidationRun run) => allowed.Contains(value);
}
