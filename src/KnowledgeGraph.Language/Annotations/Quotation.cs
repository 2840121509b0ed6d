namespace KnowledgeGraph.Language;

/// <summary>A stretch of text between quotation marks.</summary>
/// <param name="Span">With its marks; where a mark is missing (a quotation that runs on into the next paragraph) it ends with the text.</param>
/// <param name="Content">Without its marks.</param>
/// <param name="Tokens">The tokens of the content.</param>
public sealed record Quotation(TextSpan Span, TextSpan Content, TokenRange Tokens)
{
    /// <summary>Whether this opens a paragraph that goes on with the quotation before it, which was left without a closing mark.</summary>
    public bool ContinuesPrevious { get; init; }
}
