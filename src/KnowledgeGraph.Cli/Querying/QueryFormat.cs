namespace KnowledgeGraph.Cli.Querying;

/// <summary>How <c>kg query</c> writes an answer.</summary>
internal enum QueryFormat
{
    Table,
    Json,
    Xml,
    Csv,
    Tsv,
    Turtle,
    NTriples,
    JsonLd,
}
