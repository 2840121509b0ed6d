namespace KnowledgeGraph.Rdf;

/// <summary>Writes triples as Turtle for people to read and for git to compare: sorted, grouped, one fact a line.</summary>
/// <remarks>
/// Turtle 1.1; triple terms in the form of Turtle 1.2. Every predicate stands on a line that ends in <c>;</c>, several objects on a line each, and the
/// full stop alone, so that one fact more is one line more. A blank node that is referenced once is written inside <c>[ ]</c>, a well-formed list
/// inside <c>( )</c>; nodes that go without label are sorted by what they hold, so that labels do not matter for them. Lines end in <c>\n</c>.
/// The same triples give the same bytes in whatever order they come. No more than a few paragraphs are held, and the nodes without label that nothing refers to.
/// </remarks>
public static class TurtleWriter
{
    /// <summary>Writes the distinct triples of all graphs as UTF-8; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="dataset">As it is now.</param>
    /// <param name="options">Prefixes and order; null takes the defaults.</param>
    public static void Write(Stream stream, Dataset dataset, TurtleWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        var snapshot = dataset.Snapshot();
        new TurtleDocumentWriter(stream, snapshot, options ?? new TurtleWriterOptions()).WriteTurtle(TurtleGraph.Union(snapshot));
    }

    /// <summary>Writes all triples; does not close <paramref name="writer"/>.</summary>
    /// <param name="triples">In any order; a triple that comes twice is written once.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">Prefixes and order; null takes the defaults.</param>
    public static void Write(IEnumerable<Triple> triples, TextWriter writer, TurtleWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(triples);
        ArgumentNullException.ThrowIfNull(writer);
        using var stream = new DecodingStream(writer);
        Write(stream, DatasetCollector.Collect(triples.Select(triple => triple.In(null))), options);
    }
}
