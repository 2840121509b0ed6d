namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>A token: its kind and the stretch of text that it takes, with quotation marks, angle brackets and so on.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public SourceSpan Span => new(Start, End);
}
