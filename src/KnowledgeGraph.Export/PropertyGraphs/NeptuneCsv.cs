namespace KnowledgeGraph.Export;

/// <summary>The CSV of Amazon Neptune's bulk loader.</summary>
/// <remarks>
/// Neptune User Guide, "Gremlin load data format" and "openCypher load data format". Gremlin has sets of values for vertices, with semicolons between; where a value
/// holds a semicolon or a backslash, and wherever there are no sets, a list is one text, a JSON array.
/// </remarks>
internal static class NeptuneCsv
{
    public static void WriteVertices(PropertyGraph graph, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        var sets = graph.NodeColumns.Where(column => column.IsList && IsSet(graph, column)).ToHashSet();
        csv.WriteRow(["~id", "~label", .. graph.NodeColumns.Select(column => Header(column, "Date", sets.Contains(column)))]);
        foreach (var node in graph.Nodes)
            csv.WriteRow([node.Id, string.Join(';', node.Labels), .. graph.NodeColumns.Select(column => sets.Contains(column) ? Set(node.Properties, column) : Cell(node.Properties, column))]);
    }

    public static void WriteEdges(PropertyGraph graph, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        csv.WriteRow(["~id", "~from", "~to", "~label", .. graph.EdgeColumns.Select(column => Header(column, "Date"))]);
        foreach (var edge in graph.Edges) csv.WriteRow([edge.Id, edge.From, edge.To, edge.Type, .. graph.EdgeColumns.Select(column => Cell(edge.Properties, column))]);
    }

    public static void WriteNodes(PropertyGraph graph, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        csv.WriteRow([":ID", ":LABEL", .. graph.NodeColumns.Select(column => Header(column, "DateTime"))]);
        foreach (var node in graph.Nodes) csv.WriteRow([node.Id, string.Join(';', node.Labels), .. graph.NodeColumns.Select(column => Cell(node.Properties, column))]);
    }

    public static void WriteRelationships(PropertyGraph graph, TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        csv.WriteRow([":ID", ":START_ID", ":END_ID", ":TYPE", .. graph.EdgeColumns.Select(column => Header(column, "DateTime"))]);
        foreach (var edge in graph.Edges) csv.WriteRow([edge.Id, edge.From, edge.To, edge.Type, .. graph.EdgeColumns.Select(column => Cell(edge.Properties, column))]);
    }

    private static string Header(PropertyColumn column, string date, bool isSet = false) => $"{column.Name}:{(column.IsList && !isSet ? "String" : column.Kind switch
    {
        PropertyKind.Boolean => "Bool",
        PropertyKind.Long => "Long",
        PropertyKind.Double => "Double",
        PropertyKind.Date => date,
        _ => "String",
    })}{(isSet ? "[]" : "")}";

    private static string? Cell(PropertyBag properties, PropertyColumn column) => properties[column.Name] switch
    {
        [] => null,
        var values when column.IsList => JsonText.Array(values, column.Kind),
        var values => values[0].As(column.Kind),
    };

    private static string? Set(PropertyBag properties, PropertyColumn column) =>
        properties[column.Name] is { Count: > 0 } values ? string.Join(';', values.Select(value => value.As(column.Kind))) : null;

    /// <summary>A set has no order and no value twice: lists that run side by side are none.</summary>
    private static bool IsSet(PropertyGraph graph, PropertyColumn column) =>
        !ReservedNames.Lists.Contains(column.Name, StringComparer.Ordinal)
        && graph.Nodes.SelectMany(node => node.Properties[column.Name]).All(value => value.Text.Length > 0 && value.Text.AsSpan().IndexOfAny(';', '\\') < 0);
}
