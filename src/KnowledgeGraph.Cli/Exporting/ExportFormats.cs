using System.Collections.Frozen;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli.Exporting;

/// <summary>The words for formats on the command line.</summary>
internal static class ExportFormats
{
    public const string JsonLd = "jsonld";
    public const string RdfXml = "rdfxml";
    public const string NQuads = "nq";

    public static readonly string[] All = ["graphml", "gexf", JsonLd, RdfXml, NQuads, "csv", "cytoscape", "neo4j", "neptune", "cypher"];

    private static readonly FrozenSet<string> Folders = FrozenSet.ToFrozenSet(["csv", "neo4j", "neptune"], StringComparer.Ordinal);

    /// <summary>Whether a format is several files, which stand in a folder.</summary>
    public static bool IsFolder(string format) => Folders.Contains(format);

    /// <summary>The format of a property graph; null for the syntaxes of RDF.</summary>
    public static PropertyGraphFormat? OfPropertyGraph(string format, bool isGexf13) => format switch
    {
        "graphml" => PropertyGraphFormat.GraphMl,
        "gexf" => isGexf13 ? PropertyGraphFormat.Gexf13 : PropertyGraphFormat.Gexf12,
        "csv" => PropertyGraphFormat.Csv,
        "cytoscape" => PropertyGraphFormat.Cytoscape,
        "neo4j" => PropertyGraphFormat.Neo4j,
        "neptune" => PropertyGraphFormat.Neptune,
        "cypher" => PropertyGraphFormat.Cypher,
        _ => null,
    };
}
