using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Training.Naming;

/// <summary>A sentence to learn from, or to measure on.</summary>
internal sealed record NameExample(NameWord[] Words, IReadOnlyList<FoundName> Names)
{
    /// <summary>The right labels.</summary>
    internal int[] Labels { get; } = NameLabel.Of(Names, Words.Length);
}
