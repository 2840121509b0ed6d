namespace KnowledgeGraph.Cli.Comparing;

/// <summary>How <c>kg diff</c> says what changed.</summary>
internal enum DiffFormat
{
    Text,
    RdfPatch,
    Json,
}
