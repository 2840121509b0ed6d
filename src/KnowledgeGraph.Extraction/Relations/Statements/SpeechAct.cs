using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>That somebody said something: the word that reports it and who spoke.</summary>
/// <param name="Cue">Index of the verb, noun or preposition that reports ("said", "criticism", "according").</param>
/// <param name="Lemma">The cue as the lexicon lists it ("call for").</param>
/// <param name="Speakers">Who spoke, joint speakers in order; empty where that is nobody whom the text names, so that the words are not taken for another's.</param>
/// <param name="Stance">What the cue itself tells of the speaker's stance: the local name of an individual ("Critical"), or "Neutral".</param>
internal sealed record SpeechAct(int Cue, string Lemma, ImmutableArray<Mention> Speakers, string Stance)
{
    /// <summary>Whether the text names who spoke.</summary>
    public bool IsVoiced => !Speakers.IsEmpty;

    /// <summary>The first of those who spoke.</summary>
    public Mention Speaker => Speakers[0];

    /// <summary>Whether the cue tells of direct speech alone ("continued", "laughed"), not of what depends on it.</summary>
    public bool OnlyQuotes { get; init; }

    /// <summary>Of a noun, the verb through which its owner voices it ("expressed" in "expressed concern"); -1 where there is none.</summary>
    public int Through { get; init; } = -1;

    /// <summary>The tokens from the speaker to the cue.</summary>
    public TokenRange Tokens => new(Math.Min(Cue, Speaker.Tokens.First), Math.Max(Cue + 1, Speaker.Tokens.End));
}
