using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>A property path that is no plain predicate. SPARQL 1.1 section 9 and 18.2.2.3.</summary>
internal abstract record PropertyPath
{
    private PropertyPath()
    {
    }

    internal sealed record Link(Iri Predicate) : PropertyPath;

    internal sealed record Inverse(PropertyPath Path) : PropertyPath;

    internal sealed record Sequence(PropertyPath First, PropertyPath Second) : PropertyPath;

    internal sealed record Alternative(PropertyPath First, PropertyPath Second) : PropertyPath;

    internal sealed record ZeroOrMore(PropertyPath Path) : PropertyPath;

    internal sealed record OneOrMore(PropertyPath Path) : PropertyPath;

    internal sealed record ZeroOrOne(PropertyPath Path) : PropertyPath;

    /// <summary>A negated property set: any predicate but these, forwards, and any but those, backwards.</summary>
    /// <param name="Forward">Excluded in the direction of the triple; default where the set names no forward predicate.</param>
    /// <param name="Backward">Excluded against it; default where the set names no inverse predicate.</param>
    internal sealed record Negated(ImmutableArray<Iri> Forward, ImmutableArray<Iri> Backward) : PropertyPath;
}
