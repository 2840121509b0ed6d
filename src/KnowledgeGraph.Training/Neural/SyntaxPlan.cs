using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Sizes and habits of a training.</summary>
/// <param name="Shape">Sizes of the network.</param>
/// <param name="Dropping">What is left out while learning.</param>
/// <param name="BatchWords">Words that are learned from together, at least.</param>
/// <param name="Vectors">How many vectors learned elsewhere are kept, the most frequent words first.</param>
internal sealed record SyntaxPlan(NetworkShape Shape, Dropping Dropping, int BatchWords, int Vectors)
{
    /// <summary>What did best on the development data.</summary>
    internal static SyntaxPlan Usual { get; } = new(new NetworkShape(192, [3, 3, 1], TagLayer: 2, ArcWidth: 128, LabelWidth: 128), Dropping.Usual, BatchWords: 500, Vectors: 120_000);
}
