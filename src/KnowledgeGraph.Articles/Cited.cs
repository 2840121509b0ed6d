namespace KnowledgeGraph.Articles;

/// <summary>A value and the place in the file that says so.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value, cleaned of markup.</param>
/// <param name="Span">Where it stands in <see cref="Article.Source"/>; null when the caller gave it or it was derived from elsewhere.</param>
public readonly record struct Cited<T>(T Value, SourceSpan? Span);
