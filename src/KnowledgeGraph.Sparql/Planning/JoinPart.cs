namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A part of a group as the choice of a join order sees it.</summary>
/// <param name="Slots">The slots that it may bind.</param>
/// <param name="Rows">How many rows it has by itself.</param>
/// <param name="Cost">What it costs to make them, in nanoseconds or so.</param>
internal abstract record JoinPart(int[] Slots, double Rows, double Cost)
{
    /// <summary>How many different terms it has in a slot.</summary>
    public abstract double DistinctOf(int slot);

    /// <summary>What it costs to feed it one row that binds these slots, beyond the rows that come out; infinite where that cannot be done.</summary>
    public abstract double ProbeCost(Func<int, bool> bound);

    /// <summary>A triple pattern.</summary>
    internal sealed record OfTriple(int[] Slots, TripleEstimate Estimate) : JoinPart(Slots, Estimate.Rows, Estimate.Rows * 2)
    {
        public override double DistinctOf(int slot) => Estimate.DistinctOf(slot);

        public override double ProbeCost(Func<int, bool> bound)
        {
            int mask = 0;
            for (int i = 0; i < Estimate.Access.Width; i++)
            {
                if (Estimate.Access[i].IsVariable && bound(Estimate.Access[i].Slot)) mask |= 1 << i;
            }

            return Estimate.ProbeCost(mask);
        }
    }

    /// <summary>Anything else: planned already, by itself.</summary>
    internal sealed record OfNode(int[] Slots, PlanNode Node, double Rows, double Cost, double FeedCost) : JoinPart(Slots, Rows, Cost)
    {
        /// <summary>Whether it is a path, which is planned the same way whether it is fed or not.</summary>
        public bool IsPath { get; init; }

        /// <summary>What is known of several triple patterns that are joined at once; null for what is something else.</summary>
        public MultiwayEstimate? Estimate { get; init; }

        public override double DistinctOf(int slot) => Estimate?.DistinctOf(slot) ?? Math.Max(1, Rows);

        public override double ProbeCost(Func<int, bool> bound) => Estimate?.ProbeCost(bound) ?? FeedCost;
    }
}
