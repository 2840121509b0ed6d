using Newtonsoft.Json;

namespace KnowledgeGraph.Export;

/// <summary>Writes the elements of Cytoscape (<c>.cyjs</c>) and Cytoscape.js.</summary>
/// <remarks>Cytoscape.js 3, "Elements JSON": <c>data</c> with <c>id</c>, <c>source</c>, <c>target</c>, and all properties beside them.</remarks>
internal static class CytoscapeWriter
{
    public static void Write(PropertyGraph graph, TextWriter writer)
    {
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("elements");
        json.WriteStartObject();
        json.WritePropertyName("nodes");
        json.WriteStartArray();
        foreach (var node in graph.Nodes) WriteNode(json, node, graph.NodeColumns);
        json.WriteEndArray();
        json.WritePropertyName("edges");
        json.WriteStartArray();
        foreach (var edge in graph.Edges) WriteEdge(json, edge, graph.EdgeColumns);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        writer.Write('\n');
    }

    private static void WriteNode(JsonTextWriter json, GraphNode node, IReadOnlyList<PropertyColumn> columns)
    {
        Begin(json, ("id", node.Id), ("type", node.Labels[0]));
        json.WritePropertyName("labels");
        JsonText.WriteArray(json, [.. node.Labels.Select(PropertyValue.Of)], PropertyKind.String);
        End(json, node.Properties, columns);
    }

    private static void WriteEdge(JsonTextWriter json, GraphEdge edge, IReadOnlyList<PropertyColumn> columns)
    {
        Begin(json, ("id", edge.Id), ("source", edge.From), ("target", edge.To), ("type", edge.Type));
        End(json, edge.Properties, columns);
    }

    private static void Begin(JsonTextWriter json, params IEnumerable<(string Name, string Value)> texts)
    {
        json.WriteStartObject();
        json.WritePropertyName("data");
        json.WriteStartObject();
        foreach (var (name, value) in texts)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }

    private static void End(JsonTextWriter json, PropertyBag properties, IReadOnlyList<PropertyColumn> columns)
    {
        foreach (var column in columns)
        {
            if (properties[column.Name] is not { Count: > 0 } values) continue;
            json.WritePropertyName(column.Name);
            if (column.IsList) JsonText.WriteArray(json, values, column.Kind);
            else JsonText.WriteValue(json, values[0], column.Kind);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
