namespace KnowledgeGraph.Export;

/// <summary>Nodes and edges for spreadsheets: one column for each property, lists as JSON arrays.</summary>
/// <remarks>
/// A spreadsheet takes a text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line end for a formula, quoted or not. Such texts, and those that begin
/// with an apostrophe, get an apostrophe in front; who reads the file takes one off. Numbers stay as they are.
/// </remarks>
internal static class PlainCsv
{
    public static void WriteNodes(PropertyGraph graph, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        csv.WriteRow(["id", "labels", .. graph.NodeColumns.Select(column => column.Name)]);
        foreach (var node in graph.Nodes) csv.WriteRow([Guarded(node.Id), string.Join(';', node.Labels), .. Cells(node.Properties, graph.NodeColumns)]);
    }

    public static void WriteEdges(PropertyGraph graph, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        csv.WriteRow(["id", "from", "type", "to", .. graph.EdgeColumns.Select(column => column.Name)]);
        foreach (var edge in graph.Edges) csv.WriteRow([edge.Id, Guarded(edge.From), edge.Type, Guarded(edge.To), .. Cells(edge.Properties, graph.EdgeColumns)]);
    }

    private static IEnumerable<string?> Cells(PropertyBag properties, IReadOnlyList<PropertyColumn> columns) => columns.Select(column => properties[column.Name] switch
    {
        [] => null,
        var values when column.IsList => JsonText.Array(values, column.Kind),
        var values => column.Kind == PropertyKind.String ? Guarded(values[0].Text) : values[0].As(column.Kind),
    });

    private static string Guarded(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'', ..] ? "'" + text : text;
}
