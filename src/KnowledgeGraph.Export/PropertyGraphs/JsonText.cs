using Newtonsoft.Json;

namespace KnowledgeGraph.Export;

/// <summary>Values as JSON.</summary>
internal static class JsonText
{
    /// <summary>Several values as one text, for formats whose cells hold one: a JSON array.</summary>
    public static string Array(IReadOnlyList<PropertyValue> values, PropertyKind kind)
    {
        using var text = new StringWriter();
        using (var json = new JsonTextWriter(text)) WriteArray(json, values, kind);
        return text.ToString();
    }

    public static void WriteArray(JsonTextWriter json, IReadOnlyList<PropertyValue> values, PropertyKind kind)
    {
        json.WriteStartArray();
        foreach (var value in values) WriteValue(json, value, kind);
        json.WriteEndArray();
    }

    public static void WriteValue(JsonTextWriter json, PropertyValue value, PropertyKind kind)
    {
        if (kind is PropertyKind.Long or PropertyKind.Double or PropertyKind.Boolean)
            json.WriteRawValue(value.As(kind));
        else
            json.WriteValue(value.Text);
    }
}
