namespace KnowledgeGraph.Language;

/// <summary>A quotation before its tokens are looked up.</summary>
internal readonly record struct QuotedStretch(TextSpan Span, TextSpan Content, bool ContinuesPrevious);
