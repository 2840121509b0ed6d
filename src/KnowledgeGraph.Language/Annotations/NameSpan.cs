namespace KnowledgeGraph.Language;

/// <summary>A name found in the text.</summary>
/// <param name="Tokens">The tokens of the name, without titles, determiners and a possessive "'s".</param>
/// <param name="Span">From the first to behind the last character of the name.</param>
/// <param name="Type">What kind of thing it names.</param>
public sealed record NameSpan(TokenRange Tokens, TextSpan Span, NameType Type);
