using System.Collections.Immutable;

namespace KnowledgeGraph.Language.Treebanks;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Line">Line of its first row, from 1.</param>
/// <param name="Text">Its text as printed: from "# text", or put together from the tokens where that is missing.</param>
/// <param name="Tokens">The surface tokens in order.</param>
/// <param name="Words">The syntactic words in order.</param>
internal sealed record ConlluSentence(int Line, string Text, ImmutableArray<ConlluToken> Tokens, ImmutableArray<ConlluWord> Words)
{
    /// <summary>Whether a document begins here.</summary>
    public bool BeginsDocument { get; init; }

    /// <summary>Whether a paragraph begins here.</summary>
    public bool BeginsParagraph { get; init; }
}
