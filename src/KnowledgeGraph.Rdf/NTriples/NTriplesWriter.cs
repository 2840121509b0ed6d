namespace KnowledgeGraph.Rdf;

/// <summary>Writes triples as canonical N-Triples: one line each, sorted, no line twice.</summary>
/// <remarks>
/// RDF 1.1 N-Triples. Lines are sorted by code point, as <c>LC_ALL=C sort</c> does, and end in <c>\n</c>; so the same triples with the same blank node
/// labels give the same bytes, in whatever order they come. All lines are held in memory until the last is made.
/// </remarks>
public static class NTriplesWriter
{
    /// <summary>Writes all triples; does not close <paramref name="writer"/>.</summary>
    /// <param name="triples">In any order.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="lowerLanguageTags">Whether language tags are written in small letters, as the canonical form of RDF 1.2 wants; otherwise as they are.</param>
    public static void Write(IEnumerable<Triple> triples, TextWriter writer, bool lowerLanguageTags = false)
    {
        ArgumentNullException.ThrowIfNull(triples);
        NQuadsWriter.Write(triples.Select(triple => triple.In(null)), writer, lowerLanguageTags);
    }
}
