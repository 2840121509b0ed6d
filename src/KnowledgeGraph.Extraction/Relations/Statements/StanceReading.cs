namespace KnowledgeGraph.Extraction;

/// <summary>What a speaker thinks of something.</summary>
/// <param name="Stance">Local name of the individual: "Critical", "Supportive", "Denying", "Proposing", "Demanding".</param>
/// <param name="Target">What the stance is toward; null where the text names no entity.</param>
/// <param name="Cue">Index of the word that tells the stance.</param>
internal sealed record StanceReading(string Stance, Mention? Target, int Cue)
{
    /// <summary>Whether the first thing named in what is said may stand for a target that is not found; not where the text gives a target that is no entity.</summary>
    public bool TakesTopic { get; init; } = true;
}
