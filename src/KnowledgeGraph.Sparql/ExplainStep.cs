using System.Collections.Immutable;

namespace KnowledgeGraph.Sparql;

/// <summary>A step of a plan and what came of it.</summary>
/// <param name="Description">What it does, in one line.</param>
/// <param name="ExpectedRows">How many rows the planner expected.</param>
/// <param name="Rows">How many it gave, in all starts together.</param>
/// <param name="Batches">In how many batches.</param>
/// <param name="Starts">How often it was started; 0 where nobody asked for its rows.</param>
/// <param name="Time">How long it took, with the steps below it.</param>
/// <param name="Steps">The steps below it.</param>
public sealed record ExplainStep(string Description, double ExpectedRows, long Rows, long Batches, long Starts, TimeSpan Time, ImmutableArray<ExplainStep> Steps)
{
    /// <inheritdoc/>
    public bool Equals(ExplainStep? other) => other is not null
        && (Description, ExpectedRows, Rows, Batches, Starts, Time) == (other.Description, other.ExpectedRows, other.Rows, other.Batches, other.Starts, other.Time)
        && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Description, Rows, Batches, Steps.Length);
}
