using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:minLength and sh:maxLength of an IRI or a literal, in code points; blank nodes never fit. SHACL section 4.4.</summary>
internal sealed class LengthConstraint(string name, int least, int most) : ValueConstraint(name)
{
    protected override string Message => least > 0
        ? $"at least {ValidationRun.Text(least)} characters expected"
        : $"at most {ValidationRun.Text(most)} characters expected";

    protected override bool Fits(Term value, ValidationRun run) =>
        TermText.Of(value) is { } text && text.EnumerateRunes().Count() is var length && length >= least && length <= most;
}
