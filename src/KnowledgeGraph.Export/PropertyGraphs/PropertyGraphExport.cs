using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Writes a dataset as a property graph: nodes and edges with labels and properties, in the formats of drawing programs and graph databases.</summary>
/// <remarks>
/// One projection serves all formats. Ids of nodes are IRIs, ids of edges a hash of what they say, so that both stay the same from build to build. Classes are labels, the most
/// telling first; literals are properties; evidences and reifiers are properties of what they speak for. The bytes depend on the quads alone, not on their order.
/// </remarks>
public static class PropertyGraphExport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files that say what the dataset says. The projection is made here, once, and held; the files are written from it piece by piece.</summary>
    /// <param name="data">The dataset; its named graphs are taken together.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">How the projection is made; null for the defaults.</param>
    /// <returns>One file or several, as the format has it.</returns>
    public static IReadOnlyList<ExportFile> Files(Dataset data, PropertyGraphFormat format, PropertyGraphOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var graph = PropertyGraphBuilder.Build(data, options ?? new PropertyGraphOptions());
        return format switch
        {
            PropertyGraphFormat.GraphMl => [new ExportFile("graph.graphml", stream => GraphMlWriter.Write(graph, stream))],
            PropertyGraphFormat.Gexf12 => [new ExportFile("graph.gexf", stream => new GexfWriter(graph, GexfVersion.Draft12).Write(stream))],
            PropertyGraphFormat.Gexf13 => [new ExportFile("graph.gexf", stream => new GexfWriter(graph, GexfVersion.Final13).Write(stream))],
            PropertyGraphFormat.Cytoscape => [Text("graph.cyjs", writer => CytoscapeWriter.Write(graph, writer))],
            PropertyGraphFormat.Cypher => [Text("graph.cypher", writer => new CypherScriptWriter(graph, writer).Write())],
            PropertyGraphFormat.Csv => [Text("nodes.csv", writer => PlainCsv.WriteNodes(graph, writer)), Text("edges.csv", writer => PlainCsv.WriteEdges(graph, writer))],
            PropertyGraphFormat.Neo4j => Neo4jFiles(graph),
            _ => NeptuneFiles(graph),
        };
    }

    private static IReadOnlyList<ExportFile> Neo4jFiles(PropertyGraph graph)
    {
        var csv = new Neo4jCsv(graph);
        return
        [
            Text("nodes.csv", csv.WriteNodes),
            Text("relationships.csv", csv.WriteRelationships),
            Text("import.args", csv.WriteArguments),
            Text("load.cypher", writer => new Neo4jLoadWriter(graph, writer).Write()),
        ];
    }

    private static IReadOnlyList<ExportFile> NeptuneFiles(PropertyGraph graph) =>
    [
        Text("gremlin-vertices.csv", writer => NeptuneCsv.WriteVertices(graph, writer)),
        Text("gremlin-edges.csv", writer => NeptuneCsv.WriteEdges(graph, writer)),
        Text("opencypher-nodes.csv", writer => NeptuneCsv.WriteNodes(graph, writer)),
        Text("opencypher-relationships.csv", writer => NeptuneCsv.WriteRelationships(graph, writer)),
    ];

    private static ExportFile Text(string name, Action<TextWriter> content) => new(name, stream =>
    {
        using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        content(writer);
    });
}
