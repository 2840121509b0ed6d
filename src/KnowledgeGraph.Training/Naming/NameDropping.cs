namespace KnowledgeGraph.Training.Naming;

/// <summary>How often something is left out while learning, in per cent, so that the network does not lean on names it has seen.</summary>
/// <param name="Word">The word's own vector, as if the word had never been seen.</param>
/// <param name="Vector">The vector learned elsewhere.</param>
/// <param name="Lists">The marks of the lists, for a whole sentence.</param>
/// <param name="Corpus">The corpus, as if it were not known whose rules the labels follow.</param>
/// <param name="Input">Each number read of the words, for a whole sentence.</param>
/// <param name="Layer">Each number between the layers, for a whole sentence.</param>
internal sealed record NameDropping(int Word, int Vector, int Lists, int Corpus, int Input, int Layer)
{
    /// <summary>Nothing is left out.</summary>
    internal static NameDropping None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>What did best on the development data.</summary>
    internal static NameDropping Usual { get; } = new(Word: 30, Vector: 8, Lists: 30, Corpus: 30, Input: 20, Layer: 30);
}
