using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>What the recognizer sees of a word.</summary>
/// <param name="Traits">Form, affixes and shape.</param>
/// <param name="Tag">Hash of the Penn Treebank tag.</param>
/// <param name="Cluster">The groups of words that it belongs to; see <see cref="WordClusters"/>.</param>
/// <param name="Marks">The lists it stands in; see <see cref="NameListIndex.Mark"/>.</param>
internal readonly record struct NameWord(WordTraits Traits, uint Tag, uint Cluster, uint Marks)
{
    /// <summary>The words of a sentence.</summary>
    internal static NameWord[] Of(ReadOnlySpan<string> forms, IReadOnlyList<string> xpos, WordClusters clusters, NameListIndex index)
    {
        WordTraits[] traits = WordTraits.Of(forms);
        uint[] marks = index.Mark(traits);
        return [.. traits.Select((trait, i) => new NameWord(trait, StableHash.Of(xpos[i]), clusters.Of(trait), marks[i]))];
    }
}
