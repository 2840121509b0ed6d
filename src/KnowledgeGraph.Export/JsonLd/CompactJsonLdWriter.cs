using KnowledgeGraph.Rdf;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export;

/// <summary>Writes a dataset as compacted JSON-LD: short names by a context, which the document carries and which may be written as a file of its own.</summary>
/// <remarks>JSON-LD 1.1 sections 4.1 (context), 9.5 (values), 4.9 (named graphs). Sorted by term, so that the same quads give the same bytes; lists stay the triples that they are.</remarks>
public static class CompactJsonLdWriter
{
    /// <summary>Writes all quads and their context; does not close <paramref name="writer"/>.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="prefixes">Prefixes for the context; those that no IRI needs are left out.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ExportException">The dataset holds a triple term (KG6201); nothing is written then.</exception>
    public static void Write(Dataset data, PrefixMap prefixes, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(prefixes);
        ArgumentNullException.ThrowIfNull(writer);
        var quads = Sorted(data);
        var context = JsonLdContext.Of(quads, prefixes);
        using (var json = Open(writer)) new CompactJsonLdDocument(json, context).Write(quads);
        writer.Write('\n');
    }

    /// <summary>Writes the context alone, as a document that others may refer to; does not close <paramref name="writer"/>.</summary>
    /// <param name="data">The dataset that the context is for.</param>
    /// <param name="prefixes">Prefixes for the context; those that no IRI needs are left out.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ExportException">The dataset holds a triple term (KG6201); nothing is written then.</exception>
    public static void WriteContext(Dataset data, PrefixMap prefixes, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(prefixes);
        ArgumentNullException.ThrowIfNull(writer);
        var context = JsonLdContext.Of(Sorted(data), prefixes);
        using (var json = Open(writer))
        {
            json.WriteStartObject();
            context.Write(json);
            json.WriteEndObject();
        }

        writer.Write('\n');
    }

    private static JsonTextWriter Open(TextWriter writer) => new(writer) { Formatting = Formatting.Indented, CloseOutput = false };

    private static Quad[] Sorted(Dataset data)
    {
        Quad[] quads = [.. data];
        if (Array.Find(quads, quad => quad.Object is TripleTerm) is { Object: TripleTerm term }) throw ExportErrors.TripleTerm(term);
        Array.Sort(quads);
        return quads;
    }
}
