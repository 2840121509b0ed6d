using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>What stands in a place of a triple pattern: a variable, a constant term, or a triple term with either inside (SPARQL 1.2).</summary>
internal abstract record PatternTerm
{
    private PatternTerm()
    {
    }

    internal sealed record OfVariable(Variable Variable) : PatternTerm;

    internal sealed record OfTerm(Term Term) : PatternTerm;

    /// <summary>A triple term with at least one variable inside; one without is an <see cref="OfTerm"/>.</summary>
    internal sealed record OfTriple(PatternTerm Subject, PatternTerm Predicate, PatternTerm Object) : PatternTerm;
}
