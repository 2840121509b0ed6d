namespace KnowledgeGraph.Rdf;

/// <summary>A triple in a graph of a dataset. Ordered by graph (the default graph first), subject, predicate, object.</summary>
/// <remarks>RDF 1.1 Concepts section 4. The default value has null terms and is refused by every <see cref="Dataset"/>.</remarks>
/// <param name="Subject">An IRI or a blank node.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Object">Any term.</param>
/// <param name="Graph">The graph's name, an IRI or a blank node; null is the default graph.</param>
public readonly record struct Quad(Term Subject, Iri Predicate, Term Object, Term? Graph = null) : IComparable<Quad>
{
    /// <summary>The triple, without its graph.</summary>
    public Triple Triple => new(Subject, Predicate, Object);

    /// <inheritdoc/>
    public int CompareTo(Quad other)
    {
        int order = Term.Compare(Graph, other.Graph);
        return order != 0 ? order : Triple.CompareTo(other.Triple);
    }

    /// <summary>The quad as a line of canonical N-Quads, without line end.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter();
        NTriplesTerms.Write(writer, this);
        return writer.ToString();
    }

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(Quad left, Quad right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(Quad left, Quad right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(Quad left, Quad right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(Quad left, Quad right) => left.CompareTo(right) >= 0;
}
