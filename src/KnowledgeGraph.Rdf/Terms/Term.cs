namespace KnowledgeGraph.Rdf;

/// <summary>An RDF term: an <see cref="Iri"/>, a <see cref="BlankNode"/>, a <see cref="Literal"/> or a <see cref="TripleTerm"/>; nothing else derives from it.</summary>
/// <remarks>
/// RDF 1.1 Concepts section 3, RDF 1.2 Concepts section 3. Terms are immutable and equal when they are the same term as written: <c>"1"</c> and
/// <c>"01"</c> as <c>xsd:integer</c> differ.
/// The order is total and the same on every machine: IRIs, then blank nodes, then literals, then triple terms; inside a kind, text is
/// compared by Unicode code point, literals by lexical form, datatype, language tag and direction, in that sequence.
/// </remarks>
public abstract record Term : IComparable<Term>
{
    private protected Term()
    {
    }

    internal abstract int Rank { get; }

    /// <inheritdoc/>
    public int CompareTo(Term? other)
    {
        if (ReferenceEquals(this, other)) return 0;
        if (other is null) return 1;
        return Rank != other.Rank ? Rank.CompareTo(other.Rank) : CompareToSameKind(other);
    }

    /// <summary>The term as it stands in canonical N-Triples.</summary>
    public sealed override string ToString()
    {
        using var writer = new StringWriter();
        NTriplesTerms.Write(writer, this);
        return writer.ToString();
    }

    internal abstract int CompareToSameKind(Term other);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>; null comes first.</summary>
    public static bool operator <(Term? left, Term? right) => Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>; null comes first.</summary>
    public static bool operator >(Term? left, Term? right) => Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>; null comes first.</summary>
    public static bool operator <=(Term? left, Term? right) => Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>; null comes first.</summary>
    public static bool operator >=(Term? left, Term? right) => Compare(left, right) >= 0;

    internal static int Compare(Term? left, Term? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);
}
