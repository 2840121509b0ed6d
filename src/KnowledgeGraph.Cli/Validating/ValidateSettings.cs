namespace KnowledgeGraph.Cli.Validating;

/// <summary>What the user asked <c>kg validate</c> for, checked.</summary>
/// <param name="Graphs">The files with the graph.</param>
/// <param name="Shapes">The file with the shapes.</param>
/// <param name="Ontology">The files that say which class is below which, read along with the graph.</param>
/// <param name="IsTable">Whether the report is a table for people; otherwise Turtle.</param>
/// <param name="Output">The file to write; null is standard output.</param>
internal sealed record ValidateSettings(IReadOnlyList<string> Graphs, string Shapes, IReadOnlyList<string> Ontology, bool IsTable, string? Output);
