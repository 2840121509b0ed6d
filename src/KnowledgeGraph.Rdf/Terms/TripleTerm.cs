namespace KnowledgeGraph.Rdf;

/// <summary>A triple used as a term: named, not asserted.</summary>
/// <remarks>RDF 1.2 Concepts section 3.6; it may stand as the object of a triple only, and is written <c>&lt;&lt;( s p o )&gt;&gt;</c>.</remarks>
public sealed record TripleTerm : Term
{
    internal const int MaximumDepth = 200;

    /// <summary>Makes the term of a triple.</summary>
    /// <exception cref="ArgumentException">The subject is neither IRI nor blank node, or triple terms lie more than 200 deep in the object.</exception>
    public TripleTerm(Term subject, Iri predicate, Term @object)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(predicate);
        ArgumentNullException.ThrowIfNull(@object);
        if (subject is not (Iri or BlankNode)) throw new ArgumentException(RdfErrors.BadSubject(subject).Text, nameof(subject));
        Depth = @object is TripleTerm inner ? inner.Depth + 1 : 1;
        if (Depth > MaximumDepth) throw new ArgumentException(RdfErrors.TooDeep(MaximumDepth).Text, nameof(@object));
        Subject = subject;
        Predicate = predicate;
        Object = @object;
    }

    /// <summary>An IRI or a blank node.</summary>
    public Term Subject { get; }

    /// <summary>The predicate.</summary>
    public Iri Predicate { get; }

    /// <summary>Any term.</summary>
    public Term Object { get; }

    internal int Depth { get; }

    internal override int Rank => 3;

    internal override int CompareToSameKind(Term other)
    {
        var term = (TripleTerm)other;
        int order = Subject.CompareTo(term.Subject);
        if (order == 0) order = Predicate.CompareTo(term.Predicate);
        return order != 0 ? order : Object.CompareTo(term.Object);
    }
}
