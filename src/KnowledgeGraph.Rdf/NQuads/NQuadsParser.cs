namespace KnowledgeGraph.Rdf;

/// <summary>Reads N-Quads.</summary>
/// <remarks>N-Quads 1.1, with the triple terms and directions of N-Quads 1.2. Text is read once, from front to back.</remarks>
public static class NQuadsParser
{
    /// <summary>Reads a whole document that is in memory.</summary>
    /// <param name="text">The document.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <exception cref="RdfSyntaxException">The document is not N-Quads.</exception>
    public static RdfDocument Parse(string text, string sourceName = "text")
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new StringReader(text);
        return Parse(reader, sourceName);
    }

    /// <summary>Reads a whole document; does not close <paramref name="reader"/>.</summary>
    /// <param name="reader">The document.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <exception cref="RdfSyntaxException">The document is not N-Quads.</exception>
    public static RdfDocument Parse(TextReader reader, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return QuadReaders.Load(reader, RdfSyntax.NQuads, sourceName, baseIri: null);
    }

    /// <summary>Reads while the caller enumerates, holding no more than one statement; may be enumerated once. Does not close <paramref name="reader"/>.</summary>
    /// <param name="reader">The document.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <exception cref="RdfSyntaxException">The document is not N-Quads; thrown when the enumeration comes to the fault.</exception>
    public static IEnumerable<Quad> Stream(TextReader reader, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return QuadReaders.Stream(reader, RdfSyntax.NQuads, sourceName, baseIri: null);
    }
}
