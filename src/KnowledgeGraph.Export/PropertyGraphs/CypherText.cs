using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>Names and values as Cypher has them.</summary>
internal static class CypherText
{
    /// <summary>The label that every node has, so that one index finds them all.</summary>
    public const string Common = "Resource";

    /// <summary>The labels of a node with the common one last.</summary>
    public static IEnumerable<string> AllLabels(GraphNode node) => node.Labels.Where(label => label != Common).Append(Common);

    /// <summary>A name in backticks; the projection's names hold no backtick.</summary>
    public static string Name(string name) => $"`{name}`";

    /// <summary>A string literal in single quotes, on one line. Every backslash is doubled, so that nothing in it reads as an escape.</summary>
    public static string String(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('\'');
        foreach (char c in text)
        {
            switch (c)
            {
                case '\\': quoted.Append(@"\\"); break;
                case '\'': quoted.Append(@"\'"); break;
                case '\n': quoted.Append(@"\n"); break;
                case '\r': quoted.Append(@"\r"); break;
                case '\t': quoted.Append(@"\t"); break;
                default:
                    if (char.IsControl(c) || c is '\u2028' or '\u2029') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    else quoted.Append(c);
                    break;
            }
        }

        return quoted.Append('\'').ToString();
    }

    /// <summary>The value of a property: a list where its column is one.</summary>
    public static string Value(PropertyColumn column, IReadOnlyList<PropertyValue> values) =>
        column.IsList ? $"[{string.Join(", ", values.Select(value => Value(column.Kind, value)))}]" : Value(column.Kind, values[0]);

    /// <summary>The properties that a thing has, as name and value.</summary>
    public static IEnumerable<(string Name, string Value)> Properties(PropertyBag properties, IReadOnlyList<PropertyColumn> columns) =>
        columns.Where(column => properties[column.Name].Count > 0).Select(column => (Name(column.Name), Value(column, properties[column.Name])));

    private static string Value(PropertyKind kind, PropertyValue value) => kind switch
    {
        PropertyKind.String => String(value.Text),
        PropertyKind.Date => $"date('{value.Text}')",
        PropertyKind.Double => value.As(kind) is var number && number.AsSpan().IndexOfAny('.', 'E') < 0 ? number + ".0" : value.As(kind),
        _ => value.As(kind),
    };
}
