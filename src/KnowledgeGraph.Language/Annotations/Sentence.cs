namespace KnowledgeGraph.Language;

/// <summary>One sentence: a run of tokens inside one paragraph.</summary>
/// <param name="Span">From the first to behind the last character, without surrounding white space.</param>
/// <param name="Tokens">Its tokens, as indexes into <see cref="AnnotatedDocument.Tokens"/>.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="AnnotatedDocument.Paragraphs"/>.</param>
public sealed record Sentence(TextSpan Span, TokenRange Tokens, int Paragraph);
