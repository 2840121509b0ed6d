using System.Text.Json;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes sorted quads as one array of node objects.</summary>
/// <param name="json">Where to.</param>
/// <param name="flush">Passes on what was written; called now and then, so that the text is never held whole.</param>
internal sealed class JsonLdDocumentWriter(Utf8JsonWriter json, Action flush)
{
    private const int MostPending = 500;

    private int _pending;

    /// <param name="quads">Without duplicates, sorted by graph (the default graph first), subject, predicate, object.</param>
    public void Write(ReadOnlySpan<Quad> quads)
    {
        int defaultCount = LengthOf(quads, quad => quad.Graph is not null);
        var nodes = quads[..defaultCount];
        var graphs = quads[defaultCount..];
        json.WriteStartArray();
        while (nodes.Length + graphs.Length > 0)
        {
            // A graph's name may be a subject of the default graph too; both go into one object.
            int order = nodes.IsEmpty ? 1 : graphs.IsEmpty ? -1 : nodes[0].Subject.CompareTo(graphs[0].Graph);
            json.WriteStartObject();
            json.WriteString("@id", Reference(order <= 0 ? nodes[0].Subject : graphs[0].Graph!));
            if (order <= 0) nodes = WriteProperties(nodes);
            if (order >= 0) graphs = WriteGraph(graphs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        flush();
    }

    private ReadOnlySpan<Quad> WriteGraph(ReadOnlySpan<Quad> quads)
    {
        var name = quads[0].Graph;
        int count = LengthOf(quads, quad => quad.Graph != name);
        json.WriteStartArray("@graph");
        for (var nodes = quads[..count]; !nodes.IsEmpty;)
        {
            json.WriteStartObject();
            json.WriteString("@id", Reference(nodes[0].Subject));
            nodes = WriteProperties(nodes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return quads[count..];
    }

    private ReadOnlySpan<Quad> WriteProperties(ReadOnlySpan<Quad> quads)
    {
        var subject = quads[0].Subject;
        int count = LengthOf(quads, quad => quad.Subject != subject);
        var rest = quads[count..];
        quads = quads[..count];
        WriteTypes(quads);
        while (!quads.IsEmpty)
        {
            var predicate = quads[0].Predicate;
            int values = LengthOf(quads, quad => quad.Predicate != predicate);
            WriteValues(predicate, quads[..values]);
            quads = quads[values..];
        }

        _pending += count;
        if (_pending <= MostPending) return rest;
        flush();
        _pending = 0;
        return rest;
    }

    private void WriteTypes(ReadOnlySpan<Quad> quads)
    {
        bool any = false;
        foreach (var quad in quads)
        {
            if (!IsType(quad)) continue;
            if (!any) json.WriteStartArray("@type");
            any = true;
            json.WriteStringValue(Reference(quad.Object));
        }

        if (any) json.WriteEndArray();
    }

    private void WriteValues(Iri predicate, ReadOnlySpan<Quad> quads)
    {
        bool any = false;
        foreach (var quad in quads)
        {
            if (IsType(quad)) continue;
            if (!any) json.WriteStartArray(predicate.Value);
            any = true;
            WriteValue(quad.Object);
        }

        if (any) json.WriteEndArray();
    }

    // Section 9.5, value objects, and 9.4 for references to nodes.
    private void WriteValue(Term term)
    {
        json.WriteStartObject();
        if (term is Literal literal)
        {
            json.WriteString("@value", literal.LexicalForm);
            if (literal.Language is { } language) json.WriteString("@language", language);
            else if (literal.Datatype != XsdVocabulary.String) json.WriteString("@type", literal.Datatype.Value);
            if (literal.Direction is { } direction) json.WriteString("@direction", direction == TextDirection.LeftToRight ? "ltr" : "rtl");
        }
        else
        {
            json.WriteString("@id", Reference(term));
        }

        json.WriteEndObject();
    }

    // "@type" takes nodes only; a literal class, which RDF allows, stays a property.
    private static bool IsType(Quad quad) => quad.Predicate == RdfVocabulary.Type && quad.Object is not Literal;

    private static string Reference(Term node) => node is BlankNode blank ? "_:" + blank.Label : ((Iri)node).Value;

    private static int LengthOf(ReadOnlySpan<Quad> quads, Func<Quad, bool> isEnd)
    {
        for (int i = 0; i < quads.Length; i++)
        {
            if (isEnd(quads[i])) return i;
        }

        return quads.Length;
    }
}
