using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>Groups of words that are used alike, by <see cref="WordTraits.Lower"/>: names of towns fall together even if the training data hold few of them.</summary>
/// <param name="Table">Large and small group of a word: <see cref="Join"/>.</param>
internal sealed record WordClusters(IReadOnlyDictionary<uint, int> Table)
{
    private const int SmallGroups = 1 << 12;

    /// <summary>No groups.</summary>
    internal static WordClusters None { get; } = new(new Dictionary<uint, int>());

    /// <summary>One number for both groups, which count from 0; never 0, which stands for words without a group.</summary>
    internal static int Join(int large, int small) => ((large + 1) * SmallGroups) + small + 1;

    /// <summary>The large group of a joint number.</summary>
    internal static uint Large(uint joint) => joint / SmallGroups;

    /// <summary>The joint number of a word; 0 where it has none.</summary>
    internal uint Of(in WordTraits word) => (uint)Table.GetValueOrDefault(word.Lower);
}
