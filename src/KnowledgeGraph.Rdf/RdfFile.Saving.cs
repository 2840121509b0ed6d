using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <content>Writing.</content>
public static partial class RdfFile
{
    /// <summary>Writes a dataset to a file, which is made or replaced; compressed where the name ends in .gz.</summary>
    /// <remarks>Sorted, so that the same quads give the same bytes. Syntaxes without graphs get the distinct triples of all graphs.</remarks>
    /// <param name="path">Ends as for <see cref="Load(string, Iri?)"/>.</param>
    /// <param name="dataset">As it is now.</param>
    /// <param name="options">How Turtle and TriG are arranged, and the prefixes of RDF/XML; null takes the defaults.</param>
    /// <exception cref="NotSupportedException">The name has another ending, or RDF/XML cannot say what is in the dataset.</exception>
    public static void Save(string path, Dataset dataset, TurtleWriterOptions? options = null)
    {
        var syntax = SyntaxOf(path);
        using var stream = Create(path);
        Save(stream, syntax, dataset, options);
    }

    /// <summary>Writes a dataset; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="syntax">In what syntax; those without graphs get the distinct triples of all graphs.</param>
    /// <param name="dataset">As it is now.</param>
    /// <param name="options">How Turtle and TriG are arranged, and the prefixes of RDF/XML; null takes the defaults.</param>
    /// <exception cref="NotSupportedException">RDF/XML cannot say what is in the dataset.</exception>
    public static void Save(Stream stream, RdfSyntax syntax, Dataset dataset, TurtleWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        switch (syntax)
        {
            case RdfSyntax.Turtle:
                TurtleWriter.Write(stream, dataset, options);
                break;
            case RdfSyntax.TriG:
                TriGWriter.Write(stream, dataset, options);
                break;
            case RdfSyntax.NTriples:
                NTriplesWriter.Write(stream, dataset);
                break;
            case RdfSyntax.NQuads:
                NQuadsWriter.Write(stream, dataset);
                break;
            default:
                SaveXml(stream, dataset, options?.Prefixes);
                break;
        }
    }

    /// <summary>Makes or replaces a file to write to; what is written is compressed where the name ends in .gz. The caller disposes of it.</summary>
    public static Stream Create(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        return RdfSyntaxes.IsPacked(path) ? new GZipStream(file, CompressionLevel.Optimal) : file;
    }

    private static void SaveXml(Stream stream, Dataset dataset, PrefixMap? prefixes)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        RdfXmlWriter.Write(dataset.Union().Select(triple => triple.In(null)), writer, prefixes);
    }
}
