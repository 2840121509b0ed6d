using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>All messages about exports. Codes are never reused.</summary>
internal static class ExportErrors
{
    public static ExportException TripleTerm(TripleTerm term) => new("KG6201", $"the triple term {term} cannot be written in JSON-LD 1.1; write N-Quads instead, or build the graph with RDF 1.1 reifiers");
}
