namespace KnowledgeGraph.Extraction;

/// <summary>How far a run has come.</summary>
/// <param name="Done">Number of articles done.</param>
/// <param name="Total">Number of articles in all.</param>
/// <param name="SourceName">The article that was done last.</param>
public sealed record ArticleProgress(int Done, int Total, string SourceName);
