namespace KnowledgeGraph.Cli.Converting;

/// <summary>What <c>kg convert</c> writes.</summary>
internal enum ConvertFormat
{
    Turtle,
    TriG,
    NTriples,
    NQuads,
    RdfXml,
    JsonLd,
}
