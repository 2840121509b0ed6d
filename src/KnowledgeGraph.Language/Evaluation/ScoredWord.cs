namespace KnowledgeGraph.Language.Evaluation;

/// <summary>A syntactic word as the scorer sees it.</summary>
/// <param name="Span">Its characters, counted without white space; of a word of a multiword token the whole token.</param>
/// <param name="IsMultiword">Whether it belongs to a token of several words.</param>
/// <param name="Form">The word.</param>
internal sealed record ScoredWord(TextSpan Span, bool IsMultiword, string Form)
{
    public string Upos { get; init; } = "_";

    /// <summary>Those features that are scored, in order.</summary>
    public string Features { get; init; } = "";

    public string Lemma { get; init; } = "_";

    /// <summary>Index of the word that governs it; -1 for a root.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Relation to the head, without subtype.</summary>
    public string Relation { get; init; } = "_";
}
