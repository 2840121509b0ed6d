namespace KnowledgeGraph.Extraction;

/// <summary>An article that could not be extracted; the others are in the graph.</summary>
/// <param name="SourceName">The article's file, as shown to users.</param>
/// <param name="Message">What went wrong.</param>
public sealed record GraphFailure(string SourceName, string Message);
