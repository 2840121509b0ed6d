using System.Diagnostics;
using KnowledgeGraph.Sparql.Planning;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>What the steps of one plan have given, for EXPLAIN.</summary>
internal sealed class PlanProfile
{
    private readonly Dictionary<PlanNode, StepProfile> _steps = new(ReferenceEqualityComparer.Instance);

    /// <summary>The counts of a step; all zero where it has not been started.</summary>
    public StepProfile Of(PlanNode node) => _steps.TryGetValue(node, out var step) ? step : new StepProfile();

    /// <summary>An operator that gives what another one gives, and counts it as the step's.</summary>
    public Operator Watch(PlanNode node, Operator inner)
    {
        if (!_steps.TryGetValue(node, out var step)) _steps.Add(node, step = new StepProfile());
        step.Starts++;
        return new Watched(inner, step);
    }

    private sealed class Watched(Operator inner, StepProfile step) : Operator
    {
        public override RowBatch? Next()
        {
            long start = Stopwatch.GetTimestamp();
            var batch = inner.Next();
            step.Ticks += Stopwatch.GetTimestamp() - start;
            if (batch is null) return null;
            step.Rows += batch.Count;
            step.Batches++;
            return batch;
        }

        public override void Dispose()
        {
            inner.Dispose();
            base.Dispose();
        }
    }
}
