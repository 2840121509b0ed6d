using System.Text;

namespace KnowledgeGraph.Sparql;

/// <summary>Reads query results in all four formats; the whole result is held in memory.</summary>
/// <remarks>
/// Blank node labels are kept where Turtle could write them, and encoded where not. CSV has no kinds of terms: each cell becomes an <c>xsd:string</c>, an
/// empty one without quotation marks is unbound.
/// </remarks>
public static class SparqlResultsReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads results from UTF-8 bytes (XML may declare another encoding); does not close <paramref name="stream"/>.</summary>
    /// <inheritdoc cref="Read(TextReader, SparqlResultsFormat, string)"/>
    public static SparqlResults Read(Stream stream, SparqlResultsFormat format, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sourceName);
        if (format == SparqlResultsFormat.Xml) return XmlResultsReader.Read(stream, sourceName);
        using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: false, bufferSize: -1, leaveOpen: true);
        try
        {
            return Read(reader, format, sourceName);
        }
        catch (DecoderFallbackException exception)
        {
            throw new SparqlResultsSyntaxException(sourceName, 0, 0, SparqlResultErrors.NotUtf8(), exception);
        }
    }

    /// <summary>Reads results; does not close <paramref name="reader"/>.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="format">Its format.</param>
    /// <param name="sourceName">What messages call it.</param>
    /// <exception cref="SparqlResultsSyntaxException">The text is not what the format allows.</exception>
    public static SparqlResults Read(TextReader reader, SparqlResultsFormat format, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(sourceName);
        return format switch
        {
            SparqlResultsFormat.Json => JsonResultsReader.Read(reader, sourceName),
            SparqlResultsFormat.Xml => XmlResultsReader.Read(reader, sourceName),
            SparqlResultsFormat.Csv => CsvResultsReader.Read(reader, sourceName),
            SparqlResultsFormat.Tsv => TsvResultsReader.Read(reader, sourceName),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }
}
