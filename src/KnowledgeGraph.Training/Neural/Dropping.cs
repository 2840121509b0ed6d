namespace KnowledgeGraph.Training.Neural;

/// <summary>How often something is left out while learning, in per cent, so that the network does not lean on single words or numbers.</summary>
/// <param name="Word">The word's own vector, as if the word had never been seen.</param>
/// <param name="Vector">The vector learned elsewhere.</param>
/// <param name="Input">Each number read of the words, for a whole sentence.</param>
/// <param name="Layer">Each number between the layers, for a whole sentence.</param>
/// <param name="Arc">Each number that stands for a word in an arc, for a whole sentence.</param>
internal sealed record Dropping(int Word, int Vector, int Input, int Layer, int Arc)
{
    /// <summary>Nothing is left out.</summary>
    internal static Dropping None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>What did best on the development data.</summary>
    internal static Dropping Usual { get; } = new(Word: 20, Vector: 8, Input: 15, Layer: 25, Arc: 25);
}
