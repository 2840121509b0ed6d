using Newtonsoft.Json;

namespace KnowledgeGraph.Export;

/// <summary>Writes the shapes and colours of both themes, the same that pictures have.</summary>
internal static class PaletteJson
{
    public static void Write(JsonTextWriter json)
    {
        Palette light = new(DiagramTheme.Light), dark = new(DiagramTheme.Dark);
        json.WritePropertyName("kinds");
        json.WriteStartArray();
        foreach (var kind in Enum.GetValues<DiagramKind>())
        {
            json.WriteStartObject();
            Text(json, "name", kind.ToString());
            Text(json, "legend", light[kind].Legend);
            Text(json, "shape", light[kind].PageShape);
            Text(json, "dotShape", light[kind].Shape);
            Text(json, "dotStyle", light[kind].Style);
            Colours(json, "light", light[kind].Fill, light[kind].Line);
            Colours(json, "dark", dark[kind].Fill, dark[kind].Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("stances");
        json.WriteStartArray();
        foreach (var stance in Enum.GetValues<DiagramStance>())
        {
            json.WriteStartObject();
            Text(json, "name", stance.ToString());
            Text(json, "verb", light[stance].Verb);
            Text(json, "line", light[stance].LineStyle);
            Text(json, "light", light[stance].Color);
            Text(json, "dark", dark[stance].Color);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Ground(json, "light", light);
        Ground(json, "dark", dark);
    }

    private static void Ground(JsonTextWriter json, string theme, Palette palette) =>
        Colours(json, theme, palette.Ground, palette.Frame, palette.FrameLine, palette.Text, palette.Faint);

    private static void Colours(JsonTextWriter json, string name, params IEnumerable<string> colours)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (string colour in colours) json.WriteValue(colour);
        json.WriteEndArray();
    }

    private static void Text(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
