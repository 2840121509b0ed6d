using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>That somebody said something: the word that reports it and who spoke.</summary>
/// <param name="Cue">Index of the verb, noun or preposition that reports ("said", "criticism", "according").</param>
/// <param name="Lemma">The cue as the lexicon lists it ("call for").</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Stance">What the cue itself tells of the speaker's stance: the local name of an individual ("Critical"), or "Neutral".</param>
internal sealed record SpeechAct(int Cue, string Lemma, Mention Speaker, string Stance)
{
    /// <summary>The tokens from the speaker to the cue.</summary>
    public TokenRange Tokens => new(Math.Min(Cue, Speaker.Tokens.First), Math.Max(Cue + 1, Speaker.Tokens.End));
}
