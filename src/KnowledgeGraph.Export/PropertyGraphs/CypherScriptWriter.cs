namespace KnowledgeGraph.Export;

/// <summary>Writes one statement a line: what Neo4j, Memgraph and LadybugDB have in common. What only some of them have stands in comments.</summary>
/// <remarks>LadybugDB wants tables first and knows one label for a node; so every node is a <c>Resource</c> with its classes in the list <c>labels</c>.</remarks>
internal sealed class CypherScriptWriter(PropertyGraph graph, TextWriter writer)
{
    public void Write()
    {
        WriteTables();
        writer.WriteLine("// Neo4j: CREATE CONSTRAINT resource_iri IF NOT EXISTS FOR (n:Resource) REQUIRE n.iri IS UNIQUE;");
        writer.WriteLine("// Memgraph: CREATE INDEX ON :Resource(iri);");
        foreach (var node in graph.Nodes)
        {
            var properties = CypherText.Properties(node.Properties, graph.NodeColumns);
            string labels = $"[{string.Join(", ", node.Labels.Select(CypherText.String))}]";
            writer.WriteLine($"MERGE (n:Resource {{iri: {CypherText.String(node.Id)}}}) SET {Assignments("n", [("labels", labels), .. properties])};");
        }

        foreach (var edge in graph.Edges)
        {
            var properties = CypherText.Properties(edge.Properties, graph.EdgeColumns).ToList();
            string set = properties.Count > 0 ? $" SET {Assignments("r", properties)}" : "";
            writer.WriteLine($"MATCH (a:Resource {{iri: {CypherText.String(edge.From)}}}), (b:Resource {{iri: {CypherText.String(edge.To)}}}) "
                + $"MERGE (a)-[r:{CypherText.Name(edge.Type)} {{id: {CypherText.String(edge.Id)}}}]->(b){set};");
        }

        WriteLabels();
    }

    private static string Assignments(string variable, IEnumerable<(string Name, string Value)> properties) => string.Join(", ", properties.Select(property => $"{variable}.{property.Name} = {property.Value}"));

    private void WriteTables()
    {
        writer.WriteLine("// LadybugDB wants its tables first; run these lines without the slashes:");
        writer.WriteLine($"// CREATE NODE TABLE IF NOT EXISTS Resource(iri STRING, labels STRING[]{Columns(graph.NodeColumns)}, PRIMARY KEY (iri));");
        foreach (string type in graph.Edges.Select(edge => edge.Type).Distinct().Order(StringComparer.Ordinal))
            writer.WriteLine($"// CREATE REL TABLE IF NOT EXISTS {CypherText.Name(type)}(FROM Resource TO Resource, id STRING{Columns(ColumnsOf(type))});");
    }

    private IReadOnlyList<PropertyColumn> ColumnsOf(string type)
    {
        var names = graph.Edges.Where(edge => edge.Type == type).SelectMany(edge => edge.Properties).Select(property => property.Key).ToHashSet(StringComparer.Ordinal);
        return [.. graph.EdgeColumns.Where(column => names.Contains(column.Name))];
    }

    private static string Columns(IReadOnlyList<PropertyColumn> columns) => string.Concat(columns.Select(column => $", {CypherText.Name(column.Name)} {column.Kind switch
    {
        PropertyKind.Boolean => "BOOLEAN",
        PropertyKind.Long => "INT64",
        PropertyKind.Double => "DOUBLE",
        PropertyKind.Date => "DATE",
        _ => "STRING",
    }}{(column.IsList ? "[]" : "")}"));

    private void WriteLabels()
    {
        writer.WriteLine("// Neo4j and Memgraph give a node several labels; run these lines without the slashes:");
        foreach (string label in graph.Nodes.SelectMany(node => node.Labels).Where(label => label != CypherText.Common).Distinct().Order(StringComparer.Ordinal))
            writer.WriteLine($"// MATCH (n:Resource) WHERE {CypherText.String(label)} IN n.labels SET n:{CypherText.Name(label)};");
    }
}
