using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes a dataset as JSON-LD.</summary>
/// <remarks>
/// JSON-LD 1.1 in expanded, flattened form: one array, a node object for each subject of the default graph and each named graph (<c>@graph</c>), no context.
/// Literals are value objects with their lexical form as written, so that nothing is lost; lists stay the triples that they are. Sorted by term, so
/// that the same quads give the same bytes in whatever order they come. Lines end in <c>\n</c>.
/// </remarks>
public static class JsonLdWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all quads; does not close <paramref name="writer"/>.</summary>
    /// <param name="quads">In any order; one that comes twice is written once. They are held in memory until they are sorted.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="NotSupportedException">A quad holds a triple term, which JSON-LD 1.1 does not have; nothing is written then.</exception>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(writer);
        var sorted = Sorted(quads);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var json = new Utf8JsonWriter(buffer, Options);
        void Flush()
        {
            json.Flush();
            writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
        }

        new JsonLdDocumentWriter(json, Flush).Write(sorted);
        writer.Write('\n');
    }

    /// <summary>Writes all quads in UTF-8; does not close <paramref name="stream"/>.</summary>
    /// <param name="quads">In any order; one that comes twice is written once. They are held in memory until they are sorted.</param>
    /// <param name="stream">Where to.</param>
    /// <exception cref="NotSupportedException">A quad holds a triple term, which JSON-LD 1.1 does not have; nothing is written then.</exception>
    public static void Write(IEnumerable<Quad> quads, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(stream);
        var sorted = Sorted(quads);
        using (var json = new Utf8JsonWriter(stream, Options)) new JsonLdDocumentWriter(json, json.Flush).Write(sorted);
        stream.WriteByte((byte)'\n');
    }

    private static Quad[] Sorted(IEnumerable<Quad> quads)
    {
        Quad[] sorted = [.. quads.Distinct()];
        foreach (var quad in sorted)
        {
            if (quad.Object is TripleTerm) throw new NotSupportedException(JsonLdErrors.TripleTerm(quad.Object).Text);
        }

        Array.Sort(sorted);
        return sorted;
    }
}
