using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A base noun phrase: a head noun with what stands before it.</summary>
/// <param name="Tokens">From the first modifier to the head, without a determiner at the left edge.</param>
/// <param name="Head">Index of the head noun, the last token of <paramref name="Tokens"/>.</param>
/// <param name="Determiner">Lemma of the determiner or possessive pronoun at the left edge ("the", "a", "its", "this"), empty where there is none.</param>
internal readonly record struct NounPhrase(TokenRange Tokens, int Head, string Determiner)
{
    /// <summary>Whether it introduces something new: "a new agreement", "another agreement".</summary>
    public bool IsIndefinite => Determiner is "a" or "an" or "another" or "some" or "any" or "no";

    /// <summary>Whether it points to something known: "the treaty", "this accord", "its constitution".</summary>
    public bool IsDefinite => Determiner is "the" or "this" or "that" or "these" or "those" or "its" or "their" or "his" or "her" or "our" or "such" or "both";
}
