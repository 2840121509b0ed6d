namespace KnowledgeGraph.Cli.Building;

/// <summary>An article that is not in the graph.</summary>
/// <param name="Source">Its file, as the user named it.</param>
/// <param name="Message">Why, beginning with the name of the file.</param>
internal sealed record FailedArticle(string Source, string Message);
