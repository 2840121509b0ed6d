using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>A text and what was found in it. Immutable: a component returns a new document that shares the layers it did not touch.</summary>
/// <param name="Text">The text that all offsets point into; never altered.</param>
/// <param name="Paragraphs">The stretches that were analysed, in order, without overlap. Text outside them carries no annotation.</param>
public sealed record AnnotatedDocument(string Text, ImmutableArray<TextSpan> Paragraphs)
{
    /// <summary>Passages inside the paragraphs that are not English, in order, without overlap; they carry no other annotation.</summary>
    public ImmutableArray<TextSpan> ForeignPassages { get; init; } = [];

    /// <summary>Sentences in order; none crosses a paragraph.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Tokens in order, without overlap; together they cover all that is not white space in the paragraphs, foreign passages aside.</summary>
    public ImmutableArray<Token> Tokens { get; init; } = [];

    /// <summary>Names in order, without overlap.</summary>
    public ImmutableArray<NameSpan> Names { get; init; } = [];

    /// <summary>Time expressions in order, without overlap.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>Quantities in order, without overlap; a number inside a time expression is not among them.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Quotations in order of their start; an inner quotation follows the one it stands in.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>The text that <paramref name="span"/> covers.</summary>
    public string TextOf(TextSpan span) => span.Of(Text);
}
