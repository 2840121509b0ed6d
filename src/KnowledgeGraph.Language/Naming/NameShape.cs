namespace KnowledgeGraph.Language.Naming;

/// <summary>Sizes of the network that finds names.</summary>
/// <param name="Width">Numbers that stand for a word between the layers; the first half is read from left to right, the second from right to left.</param>
/// <param name="Windows">Words that each layer looks at, an odd number; one entry for each layer.</param>
internal sealed record NameShape(int Width, IReadOnlyList<int> Windows)
{
    /// <summary>Numbers of the vector learned for a word of the training data.</summary>
    internal const int WordWidth = 32;

    /// <summary>Rows of the table of stretches of three and four letters; a power of two.</summary>
    internal const int GramRows = 1 << 14;

    /// <summary>Numbers of the vector learned for such a stretch; a word has the mean of its stretches.</summary>
    internal const int GramWidth = 32;
}
