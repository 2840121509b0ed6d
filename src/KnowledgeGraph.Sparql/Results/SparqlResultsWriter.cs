using System.Text;

namespace KnowledgeGraph.Sparql;

/// <summary>Writes query results row by row as they come; nothing is held back but the writer's buffer.</summary>
public static class SparqlResultsWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes results as UTF-8 without byte order mark; does not close <paramref name="stream"/>.</summary>
    /// <inheritdoc cref="Write(SparqlResults, TextWriter, SparqlResultsFormat)"/>
    public static void Write(SparqlResults results, Stream stream, SparqlResultsFormat format)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        Write(results, writer, format);
    }

    /// <summary>Writes results; does not close <paramref name="writer"/>.</summary>
    /// <remarks>Lines end in <c>\n</c>, in CSV in <c>\r\n</c>, whatever the writer's own line end is.</remarks>
    /// <exception cref="NotSupportedException">The format is CSV or TSV and the result a boolean, or it is XML and a term holds a character that XML cannot express.</exception>
    public static void Write(SparqlResults results, TextWriter writer, SparqlResultsFormat format)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(writer);
        switch (format)
        {
            case SparqlResultsFormat.Json: JsonResultsWriter.Write(results, writer); break;
            case SparqlResultsFormat.Xml: XmlResultsWriter.Write(results, writer); break;
            case SparqlResultsFormat.Csv: CsvResultsWriter.Write(results, writer); break;
            case SparqlResultsFormat.Tsv: TsvResultsWriter.Write(results, writer); break;
            default: throw new ArgumentOutOfRangeException(nameof(format));
        }
    }
}
