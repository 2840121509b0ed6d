namespace KnowledgeGraph.Rdf;

/// <summary>Reads TriG.</summary>
/// <remarks>TriG 1.1, with the triple terms, reifiers and annotations of TriG 1.2. Text is read once, from front to back.</remarks>
public static class TriGParser
{
    /// <summary>Reads a whole document that is in memory.</summary>
    /// <param name="text">The document.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the document declares a base; without either they are an error.</param>
    /// <exception cref="RdfSyntaxException">The document is not TriG.</exception>
    public static RdfDocument Parse(string text, string sourceName = "text", Iri? baseIri = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new StringReader(text);
        return Parse(reader, sourceName, baseIri);
    }

    /// <summary>Reads a whole document; does not close <paramref name="reader"/>.</summary>
    /// <param name="reader">The document.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the document declares a base; without either they are an error.</param>
    /// <exception cref="RdfSyntaxException">The document is not TriG.</exception>
    public static RdfDocument Parse(TextReader reader, string sourceName, Iri? baseIri = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return QuadReaders.Load(reader, RdfSyntax.TriG, sourceName, baseIri);
    }

    /// <summary>Reads while the caller enumerates, holding no more than one statement; may be enumerated once. Does not close <paramref name="reader"/>.</summary>
    /// <param name="reader">The document.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <param name="baseIri">What relative IRIs are resolved against until the document declares a base; without either they are an error.</param>
    /// <exception cref="RdfSyntaxException">The document is not TriG; thrown when the enumeration comes to the fault.</exception>
    public static IEnumerable<Quad> Stream(TextReader reader, string sourceName, Iri? baseIri = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return QuadReaders.Stream(reader, RdfSyntax.TriG, sourceName, baseIri);
    }
}
