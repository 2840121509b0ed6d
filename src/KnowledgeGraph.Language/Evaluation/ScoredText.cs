using System.Collections.Immutable;

namespace KnowledgeGraph.Language.Evaluation;

/// <summary>One reading of a text, by people or by the pipeline; all spans count characters without white space, so that two readings can be laid side by side.</summary>
/// <param name="Tokens">The surface tokens.</param>
/// <param name="Sentences">The sentences.</param>
/// <param name="Words">The syntactic words.</param>
/// <param name="Names">The names.</param>
internal sealed record ScoredText(
    ImmutableArray<TextSpan> Tokens, ImmutableArray<TextSpan> Sentences, ImmutableArray<ScoredWord> Words, ImmutableArray<(TextSpan Span, string Type)> Names);
