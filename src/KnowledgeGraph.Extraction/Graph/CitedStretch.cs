using KnowledgeGraph.Articles;

namespace KnowledgeGraph.Extraction;

/// <summary>A cited stretch of a file and the sentence that it stands in.</summary>
/// <param name="Span">What is cited.</param>
/// <param name="Sentence">The sentence around it.</param>
internal readonly record struct CitedStretch(SourceSpan Span, SourceSpan Sentence);
