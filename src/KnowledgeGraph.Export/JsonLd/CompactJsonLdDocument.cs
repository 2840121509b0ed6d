using KnowledgeGraph.Rdf;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export;

/// <summary>Writes sorted quads as one object with a context and a graph.</summary>
internal sealed class CompactJsonLdDocument(JsonTextWriter json, JsonLdContext context)
{
    /// <param name="quads">Without duplicates, sorted by graph (the default graph first), subject, predicate, object.</param>
    public void Write(IReadOnlyList<Quad> quads)
    {
        json.WriteStartObject();
        context.Write(json);
        json.WritePropertyName("@graph");
        json.WriteStartArray();
        foreach (var graph in Runs(quads, quad => quad.Graph))
        {
            if (graph[0].Graph is not { } name)
            {
                WriteNodes(graph);
                continue;
            }

            json.WriteStartObject();
            WriteText("@id", context.Shorten(name));
            json.WritePropertyName("@graph");
            json.WriteStartArray();
            WriteNodes(graph);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteNodes(IReadOnlyList<Quad> quads)
    {
        foreach (var node in Runs(quads, quad => quad.Subject))
        {
            json.WriteStartObject();
            WriteText("@id", context.Shorten(node[0].Subject));
            var types = node.Where(JsonLdContext.IsType).Select(quad => quad.Object).ToList();
            if (types.Count > 0)
            {
                json.WritePropertyName("@type");
                WriteAll(types, type => json.WriteValue(context.Shorten(type)));
            }

            foreach (var property in Runs([.. node.Where(quad => !JsonLdContext.IsType(quad))], quad => quad.Predicate))
            {
                var term = context.Term(property[0].Predicate);
                json.WritePropertyName(term.Name);
                WriteAll([.. property.Select(quad => quad.Object)], value => WriteValue(term, value));
            }

            json.WriteEndObject();
        }
    }

    private void WriteAll(List<Term> terms, Action<Term> write)
    {
        if (terms.Count > 1) json.WriteStartArray();
        foreach (var term in terms) write(term);
        if (terms.Count > 1) json.WriteEndArray();
    }

    private void WriteValue(JsonLdTerm term, Term value)
    {
        if (term.IsPlain(value))
        {
            json.WriteValue(value is Literal plain ? plain.LexicalForm : context.Shorten(value));
            return;
        }

        json.WriteStartObject();
        if (value is not Literal literal)
        {
            WriteText("@id", context.Shorten(value));
        }
        else
        {
            WriteText("@value", literal.LexicalForm);
            if (literal.Language is { } language) WriteText("@language", language);
            else if (literal.Datatype != XsdVocabulary.String) WriteText("@type", context.Shorten(literal.Datatype));
            if (literal.Direction is { } direction) WriteText("@direction", direction == TextDirection.LeftToRight ? "ltr" : "rtl");
        }

        json.WriteEndObject();
    }

    private void WriteText(string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static IEnumerable<IReadOnlyList<Quad>> Runs(IReadOnlyList<Quad> quads, Func<Quad, Term?> key)
    {
        for (int start = 0; start < quads.Count;)
        {
            var first = key(quads[start]);
            int end = start + 1;
            while (end < quads.Count && Equals(key(quads[end]), first)) end++;
            yield return [.. quads.Skip(start).Take(end - start)];
            start = end;
        }
    }
}
