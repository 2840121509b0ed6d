namespace KnowledgeGraph.Rdf;

/// <summary>Writes triples as canonical N-Triples: one line each, sorted, no line twice.</summary>
/// <remarks>
/// RDF 1.1 N-Triples. Lines are sorted by code point, as <c>LC_ALL=C sort</c> does, and end in <c>\n</c>; so the same triples with the same blank node
/// labels give the same bytes, in whatever order they come. 
/// </remarks>
public static class NTriplesWriter
{
    /// <summary>Writes the distinct triples of all graphs as UTF-8, sorted, holding no lines but those of one subject and predicate; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="dataset">As it is now.</param>
    public static void Write(Stream stream, Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        var snapshot = dataset.Snapshot();
        new SortedLineWriter(stream, snapshot.Terms).Write(LineRows.Of(TurtleGraph.Union(snapshot)));
    }

    /// <summary>Writes triples as UTF-8 in the order in which they come, none held back, repeated ones repeated; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="triples">Enumerated once.</param>
    public static void WriteInOrder(Stream stream, IEnumerable<Triple> triples)
    {
        ArgumentNullException.ThrowIfNull(triples);
        NQuadsWriter.WriteInOrder(stream, triples.Select(triple => triple.In(null)));
    }

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
