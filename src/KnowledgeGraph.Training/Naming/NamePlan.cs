using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Sizes and habits of a training.</summary>
/// <param name="Shape">Sizes of the network.</param>
/// <param name="Dropping">What is left out while learning.</param>
/// <param name="BatchWords">Words that are learned from together, at least.</param>
/// <param name="FastestRate">Length of the longest steps.</param>
internal sealed record NamePlan(NameShape Shape, NameDropping Dropping, int BatchWords, float FastestRate)
{
    /// <summary>What did best on the development data.</summary>
    internal static NamePlan Usual { get; } = new(new NameShape(128, [3, 3]), NameDropping.Usual, BatchWords: 500, FastestRate: 2.5e-3f);
}
