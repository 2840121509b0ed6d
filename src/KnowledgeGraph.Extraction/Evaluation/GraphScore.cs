using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>How a graph compares with the gold of its article. Immutable.</summary>
/// <param name="Relations">The counts of each relation that was built or asked for, and of <c>entity</c>, in ordinal order.</param>
/// <param name="Findings">What is wrong or missing, relation by relation.</param>
public sealed record GraphScore(ImmutableSortedDictionary<string, ScoreTally> Relations, ImmutableArray<ScoreFinding> Findings)
{
    /// <summary>All counts together: the micro average.</summary>
    public ScoreTally Overall => Relations.Values.Aggregate(default(ScoreTally), (sum, tally) => sum + tally);

    /// <inheritdoc/>
    public bool Equals(GraphScore? other) => other is not null && Relations.SequenceEqual(other.Relations) && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => Relations.Aggregate(17, HashCode.Combine);
}
