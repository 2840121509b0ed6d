using System.Diagnostics;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Makes the report of a plan that has been run.</summary>
internal static class PlanReport
{
    public static ExplainStep Of(PlanNode node, SlotMap slots, PlanProfile profile)
    {
        var counts = profile.Of(node);
        return new ExplainStep(
            node.Describe(slots),
            node.EstimatedRows,
            counts.Rows,
            counts.Batches,
            counts.Starts,
            Stopwatch.GetElapsedTime(0, counts.Ticks),
            [.. node.Children.Select(child => Of(child, slots, profile))]);
    }
}
