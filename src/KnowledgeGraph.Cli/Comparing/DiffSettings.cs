namespace KnowledgeGraph.Cli.Comparing;

/// <summary>What the user asked <c>kg diff</c> for, checked.</summary>
/// <param name="Older">A graph, or the folder of a build.</param>
/// <param name="Newer">A graph, or the folder of a build.</param>
/// <param name="Format">How the difference is written.</param>
/// <param name="Output">The file to write; null is standard output.</param>
/// <param name="DifferenceIsError">Whether the exit code is 1 where the graphs differ.</param>
internal sealed record DiffSettings(string Older, string Newer, DiffFormat Format, string? Output, bool DifferenceIsError);
