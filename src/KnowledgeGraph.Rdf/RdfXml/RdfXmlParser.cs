namespace KnowledgeGraph.Rdf;

/// <summary>Reads RDF/XML.</summary>
/// <remarks>
/// RDF 1.1 XML Syntax, over XML 1.0 and Namespaces. Entities that a document declares itself are expanded within limits; nothing outside the document is ever
/// read. XML literals are kept as exclusive canonical XML. Relative references are resolved against <c>xml:base</c>, absolute ones are kept as written.
/// </remarks>
public static class RdfXmlParser
{
    /// <summary>Reads a whole document that is in memory; an encoding that it declares is passed over.</summary>
    /// <param name="text">The document.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where no <c>xml:base</c> is in scope; without either they are an error.</param>
    /// <exception cref="RdfSyntaxException">The document is not RDF/XML.</exception>
    public static RdfDocument Parse(string text, string sourceName = "text", Iri? baseIri = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new StringReader(text);
        return Load(new RdfXmlSource(reader, sourceName), baseIri);
    }

    /// <summary>Reads a whole document; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">The document, in the encoding that its declaration names, or in UTF-8 or UTF-16.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where no <c>xml:base</c> is in scope; without either they are an error.</param>
    /// <exception cref="RdfSyntaxException">The document is not RDF/XML.</exception>
    public static RdfDocument Parse(Stream stream, string sourceName, Iri? baseIri = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Load(new RdfXmlSource(stream, sourceName), baseIri);
    }

    /// <summary>Reads while the caller enumerates, holding no more than one element's quads; may be enumerated once. Does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">The document, in the encoding that its declaration names, or in UTF-8 or UTF-16.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <param name="baseIri">What relative IRIs are resolved against where no <c>xml:base</c> is in scope; without either they are an error.</param>
    /// <exception cref="RdfSyntaxException">The document is not RDF/XML; thrown when the enumeration comes to the fault.</exception>
    public static IEnumerable<Quad> Stream(Stream stream, string sourceName, Iri? baseIri = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Stream(() => new RdfXmlSource(stream, sourceName), baseIri);
    }

    private static RdfDocument Load(RdfXmlSource source, Iri? baseIri)
    {
        var builder = new DatasetBuilder();
        using var reader = new RdfXmlReader<uint, DatasetSink>(source, baseIri, new DatasetSink(builder, new BlankNodeLabels()));
        while (reader.ReadNext())
        {
        }

        return new RdfDocument(builder.Build(), reader.Prefixes);
    }

    private static IEnumerable<Quad> Stream(Func<RdfXmlSource> open, Iri? baseIri)
    {
        var quads = new List<Quad>();
        using var reader = new RdfXmlReader<Term, TermSink>(open(), baseIri, new TermSink(quads, new BlankNodeLabels()));
        while (reader.ReadNext())
        {
            foreach (var quad in quads) yield return quad;
            quads.Clear();
        }
    }
}
