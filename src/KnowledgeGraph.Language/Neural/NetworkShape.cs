namespace KnowledgeGraph.Language.Neural;

/// <summary>Sizes of the network that reads sentences.</summary>
/// <param name="Width">Numbers that stand for a word between the layers; the first half is read from left to right, the second from right to left.</param>
/// <param name="Windows">Words that each layer looks at, an odd number; one entry for each layer.</param>
/// <param name="TagLayer">The layer whose result the tags are read from, counted from 1.</param>
/// <param name="ArcWidth">Numbers that stand for a word as head or dependent of an arc.</param>
/// <param name="LabelWidth">Numbers that stand for an arc when its label is chosen.</param>
internal sealed record NetworkShape(int Width, IReadOnlyList<int> Windows, int TagLayer, int ArcWidth, int LabelWidth)
{
    /// <summary>Numbers of a vector learned elsewhere.</summary>
    internal const int VectorWidth = 100;

    /// <summary>Numbers of the vector learned for a word of the training data.</summary>
    internal const int WordWidth = 64;

    /// <summary>Classes of distance: see <see cref="DistanceOf"/>.</summary>
    internal const int Distances = 17;

    /// <summary>Numbers read for each word.</summary>
    internal static int InputWidth => VectorWidth + WordWidth + HashedTable.All.Sum(table => table.Width);

    /// <summary>Class of the way from a word to its head; 0 is an arc from the root.</summary>
    internal static int DistanceOf(int word, int head)
    {
        if (head < 0)
        {
            return 0;
        }

        int length = Math.Abs(head - word) switch { 1 => 0, 2 => 1, 3 => 2, 4 => 3, <= 6 => 4, <= 10 => 5, <= 20 => 6, _ => 7 };
        return (head < word ? 1 : 9) + length;
    }
}
