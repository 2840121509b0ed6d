using System.Text.Json;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>Reads as much of expanded JSON-LD as our writer uses.</summary>
internal static class JsonLdQuads
{
    public static IEnumerable<Quad> Read(string json) => Nodes(JsonDocument.Parse(json).RootElement, null);

    private static IEnumerable<Quad> Nodes(JsonElement nodes, Term? graph) => nodes.EnumerateArray().SelectMany(node => Node(node, graph));

    private static IEnumerable<Quad> Node(JsonElement node, Term? graph)
    {
        var subject = Reference(node.GetProperty("@id"));
        return node.EnumerateObject().SelectMany(property => property.Name switch
        {
            "@id" => [],
            "@graph" => Nodes(property.Value, subject),
            "@type" => property.Value.EnumerateArray().Select(type => new Quad(subject, RdfVocabulary.Type, Reference(type), graph)),
            _ => property.Value.EnumerateArray().Select(value => new Quad(subject, Iri.Parse(property.Name), Value(value), graph)),
        });
    }

    private static Term Value(JsonElement value)
    {
        if (value.TryGetProperty("@id", out var id)) return Reference(id);
        string text = value.GetProperty("@value").GetString()!;
        if (value.TryGetProperty("@type", out var type)) return Literal.Typed(text, Iri.Parse(type.GetString()!));
        return value.TryGetProperty("@language", out var language) ? Literal.LanguageTagged(text, language.GetString()!) : Literal.String(text);
    }

    private static Term Reference(JsonElement id) =>
        id.GetString()!.StartsWith("_:", StringComparison.Ordinal) ? new BlankNode(id.GetString()![2..]) : Iri.Parse(id.GetString()!);
}
