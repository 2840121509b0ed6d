namespace KnowledgeGraph.Rdf;

/// <summary>Writes triples as canonical N-Triples: one line each, sorted, no line twice.</summary>
/// <remarks>
/// RDF 1.1 N-Triples. Lines are sorted by code point, as <c>LC_ALL=C sort</c> does, and end in <c>\n</c>; so the same triples with the same blank node
/// labels give the same bytes, in whatever order they come. All lines are held in memory until the last is made.
/// </remarks>
public static class NTriplesWriter
{
    /// <summary>Writes all triples; does not close <paramref name="writer"/>.</summary>
    public static void Write(IEnumerable<Triple> triples, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(triples);
        NQuadsWriter.Write(triples.Select(triple => triple.In(null)), writer);
    }
}
