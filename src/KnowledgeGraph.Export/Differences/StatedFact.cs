using System.Collections.Immutable;

namespace KnowledgeGraph.Export;

/// <summary>A fact of one graph, apart from where it stands and how it is named.</summary>
/// <param name="Group">Its class or property in words.</param>
/// <param name="Key">What it says, in terms that are the same in both graphs that are compared.</param>
/// <param name="Text">The fact in words.</param>
/// <param name="Parts">What it says piece by piece: two facts of a group that share enough of it are one that changed. Empty for facts that do not change but come and go.</param>
/// <param name="Sources">The sentences that it was read from.</param>
/// <param name="Confidence">How sure it is; empty where not said.</param>
internal sealed record StatedFact(string Group, string Key, string Text, ImmutableHashSet<string> Parts, ImmutableArray<CitedSentence> Sources, string Confidence)
{
    /// <summary>The same fact with what a second statement of it says about its sources.</summary>
    public StatedFact With(StatedFact other) => this with
    {
        Sources = [.. Sources.Union(other.Sources)],
        Confidence = string.CompareOrdinal(Confidence, other.Confidence) < 0 ? other.Confidence : Confidence,
    };

    /// <summary>Whether another fact of the group is this one in an older or newer state: they share at least half of what the longer one says.</summary>
    public bool MayBecome(StatedFact other) => 2 * Shared(other) >= Math.Max(Parts.Count, other.Parts.Count) && Shared(other) > 0;

    /// <summary>How many pieces are the same.</summary>
    public int Shared(StatedFact other) => Parts.Count(other.Parts.Contains);
}
