namespace KnowledgeGraph.Rdf;

/// <summary>Writes quads as TriG: the default graph as in Turtle, then each named graph between braces, sorted by name.</summary>
/// <remarks>TriG 1.1; arranged as <see cref="TurtleWriter"/> says. A blank node that occurs in several graphs, or names one, is always written with its label.</remarks>
public static class TriGWriter
{
    /// <summary>Writes all quads as UTF-8; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="dataset">As it is now.</param>
    /// <param name="options">Prefixes and order; null takes the defaults.</param>
    public static void Write(Stream stream, Dataset dataset, TurtleWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        new TurtleDocumentWriter(stream, dataset.Snapshot(), options ?? new TurtleWriterOptions()).WriteTriG();
    }

    /// <summary>Writes all quads; does not close <paramref name="writer"/>.</summary>
    /// <param name="quads">In any order; a quad that comes twice is written once.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">Prefixes and order; null takes the defaults.</param>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, TurtleWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(writer);
        using var stream = new DecodingStream(writer);
        Write(stream, DatasetCollector.Collect(quads), options);
    }
}
