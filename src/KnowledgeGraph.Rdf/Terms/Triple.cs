namespace KnowledgeGraph.Rdf;

/// <summary>A triple. Ordered by subject, predicate, object.</summary>
/// <remarks>RDF 1.1 Concepts section 3.1. The default value has null terms and is refused by every <see cref="Dataset"/>.</remarks>
/// <param name="Subject">An IRI or a blank node.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Object">Any term.</param>
public readonly record struct Triple(Term Subject, Iri Predicate, Term Object) : IComparable<Triple>
{
    /// <summary>This triple in a graph; null is the default graph.</summary>
    public Quad In(Term? graph) => new(Subject, Predicate, Object, graph);

    /// <inheritdoc/>
    public int CompareTo(Triple other)
    {
        int order = Term.Compare(Subject, other.Subject);
        if (order == 0) order = Term.Compare(Predicate, other.Predicate);
        return order != 0 ? order : Term.Compare(Object, other.Object);
    }

    /// <summary>The triple as a line of canonical N-Triples, without line end.</summary>
    public override string ToString() => In(null).ToString();

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(Triple left, Triple right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(Triple left, Triple right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(Triple left, Triple right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(Triple left, Triple right) => left.CompareTo(right) >= 0;
}
