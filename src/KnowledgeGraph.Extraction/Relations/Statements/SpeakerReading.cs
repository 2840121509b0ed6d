using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Who a reporting word has for its speaker.</summary>
/// <param name="Mentions">The speakers that the text names there, joint ones in order; empty where it names none.</param>
/// <param name="Subject">Index of the word that stands for the speaker where no mention does ("she", "the minister", "the report"); -1 where there is no such word.</param>
internal readonly record struct SpeakerReading(ImmutableArray<Mention> Mentions, int Subject)
{
    /// <summary>Nobody at all.</summary>
    public static SpeakerReading None { get; } = new([], -1);
}
