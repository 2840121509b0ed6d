namespace KnowledgeGraph.Rdf;

/// <summary>Writes triples as Turtle for people to read and for git to compare: sorted, grouped, one fact a line.</summary>
/// <remarks>
/// Turtle 1.1; triple terms in the form of Turtle 1.2. Every predicate stands on a line that ends in <c>;</c>, several objects on a line each, and the
/// full stop alone, so that one fact more is one line more. A blank node that is referenced once is written inside <c>[ ]</c>, a well-formed list
/// inside <c>( )</c>; nodes that go without label are sorted by what they hold, so that labels do not matter for them. Lines end in <c>\n</c>.
/// The same triples give the same bytes in whatever order they come. The whole text is held in memory until it is written.
/// </remarks>
public static class TurtleWriter
{
    /// <summary>Writes all triples; does not close <paramref name="writer"/>.</summary>
    /// <param name="triples">In any order; a triple that comes twice is written once.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">Prefixes and order; null takes the defaults.</param>
    public static void Write(IEnumerable<Triple> triples, TextWriter writer, TurtleWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(triples);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new TurtleWriterOptions();
        var document = new TurtleDocumentWriter(options);
        document.WriteGraph(TurtleLayout.Of(triples, new HashSet<BlankNode>()), indent: 0);
        document.CopyTo(writer);
    }
}
