namespace KnowledgeGraph.Export;

/// <summary>The CSV of <c>neo4j-admin database import</c>, whose headers say the types, and the arguments that fit it.</summary>
/// <remarks>Neo4j Operations Manual 5, "Import": fields of several lines, quotes doubled, no backslash escapes.</remarks>
internal sealed class Neo4jCsv
{
    private const char FirstPrivate = '\uE000';

    private readonly PropertyGraph _graph;
    private readonly char _delimiter;

    public Neo4jCsv(PropertyGraph graph)
    {
        _graph = graph;
        _delimiter = FreeDelimiter(graph);
    }

    public void WriteNodes(TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        csv.WriteRow(["iri:ID", .. _graph.NodeColumns.Select(Header), ":LABEL"]);
        foreach (var node in _graph.Nodes) csv.WriteRow([node.Id, .. Cells(node.Properties, _graph.NodeColumns), string.Join(_delimiter, CypherText.AllLabels(node))]);
    }

    public void WriteRelationships(TextWriter writer)
    {
        var csv = new CsvWriter(writer);
        csv.WriteRow([":START_ID", "id:string", .. _graph.EdgeColumns.Select(Header), ":END_ID", ":TYPE"]);
        foreach (var edge in _graph.Edges) csv.WriteRow([edge.From, edge.Id, .. Cells(edge.Properties, _graph.EdgeColumns), edge.To, edge.Type]);
    }

    /// <summary>The arguments, for <c>neo4j-admin database import full @import.args</c>.</summary>
    public void WriteArguments(TextWriter writer)
    {
        foreach (string line in (string[])
        [
            "--nodes=nodes.csv", "--relationships=relationships.csv", "--id-type=string", "--multiline-fields=true", "--legacy-style-quoting=false", "--ignore-empty-strings=false",
            $"\"--array-delimiter={_delimiter}\"",
        ]) writer.WriteLine(line);
    }

    private static string Header(PropertyColumn column) => $"{column.Name}:{column.Kind switch
    {
        PropertyKind.Boolean => "boolean",
        PropertyKind.Long => "long",
        PropertyKind.Double => "double",
        PropertyKind.Date => "date",
        _ => "string",
    }}{(column.IsList ? "[]" : "")}";

    private IEnumerable<string?> Cells(PropertyBag properties, IReadOnlyList<PropertyColumn> columns) => columns.Select(column =>
        properties[column.Name] is { Count: > 0 } values ? string.Join(_delimiter, values.Select(value => value.As(column.Kind))) : null);

    /// <summary>A character that no text of a list holds: the format knows no escape for it.</summary>
    private static char FreeDelimiter(PropertyGraph graph)
    {
        var used = graph.Nodes.Select(node => (node.Properties, graph.NodeColumns)).Concat(graph.Edges.Select(edge => (edge.Properties, graph.EdgeColumns)))
            .SelectMany(thing => thing.Item2.Where(column => column.IsList).SelectMany(column => thing.Properties[column.Name])).SelectMany(value => value.Text).ToHashSet();
        char[] usual = [';', '|'];
        return usual.Concat(Enumerable.Range(FirstPrivate, 6400).Select(code => (char)code)).First(c => !used.Contains(c));
    }
}
