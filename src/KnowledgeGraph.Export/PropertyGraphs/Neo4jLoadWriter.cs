namespace KnowledgeGraph.Export;

/// <summary>Writes the script that loads the graph into a Neo4j server that runs; run twice it changes nothing.</summary>
/// <remarks>The script holds its data: <c>LOAD CSV</c> would need files in the server's import folder, and reads backslashes in one way or another as the server is set.</remarks>
internal sealed class Neo4jLoadWriter(PropertyGraph graph, TextWriter writer)
{
    private const int BatchSize = 200;

    public void Write()
    {
        writer.WriteLine("// cypher-shell -f load.cypher");
        writer.WriteLine("CREATE CONSTRAINT resource_iri IF NOT EXISTS FOR (n:Resource) REQUIRE n.iri IS UNIQUE;");
        foreach (var group in graph.Nodes.GroupBy(node => string.Join(':', CypherText.AllLabels(node).Select(CypherText.Name)), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var batch in group.Chunk(BatchSize))
            {
                WriteRows(batch.Select(node => $"{{iri: {CypherText.String(node.Id)}, is: {Map(node.Properties, graph.NodeColumns)}}}"));
                writer.WriteLine($"MERGE (n:Resource {{iri: row.iri}}) SET n += row.is, n:{group.Key};");
            }
        }

        foreach (var group in graph.Edges.GroupBy(edge => edge.Type, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var batch in group.Chunk(BatchSize))
            {
                WriteRows(batch.Select(edge => $"{{from: {CypherText.String(edge.From)}, to: {CypherText.String(edge.To)}, id: {CypherText.String(edge.Id)}, is: {Map(edge.Properties, graph.EdgeColumns)}}}"));
                writer.WriteLine("MATCH (a:Resource {iri: row.from}), (b:Resource {iri: row.to})");
                writer.WriteLine($"MERGE (a)-[r:{CypherText.Name(group.Key)} {{id: row.id}}]->(b) SET r += row.is;");
            }
        }
    }

    private static string Map(PropertyBag properties, IReadOnlyList<PropertyColumn> columns) =>
        $"{{{string.Join(", ", CypherText.Properties(properties, columns).Select(property => $"{property.Name}: {property.Value}"))}}}";

    private void WriteRows(IEnumerable<string> rows)
    {
        writer.WriteLine("UNWIND [");
        writer.WriteLine(string.Join(",\n", rows.Select(row => "  " + row)));
        writer.WriteLine("] AS row");
    }
}
