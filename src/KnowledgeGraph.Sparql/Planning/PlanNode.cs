using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>A step of a plan: immutable, opened once for each evaluation.</summary>
internal abstract class PlanNode
{
    /// <summary>The slots that this step may bind, beyond those of its input.</summary>
    public abstract ImmutableHashSet<int> Slots { get; }

    /// <summary>Those of <see cref="Slots"/> that every solution binds.</summary>
    public abstract ImmutableHashSet<int> CertainSlots { get; }

    /// <summary>How many rows the planner expects for one empty input row.</summary>
    public double EstimatedRows { get; init; }

    /// <summary>What the planner expects it to cost with all steps below, in nanoseconds or so; good for comparisons only.</summary>
    public double EstimatedCost { get; init; }

    /// <summary>The steps below, for EXPLAIN.</summary>
    public virtual ImmutableArray<PlanNode> Children => [];

    /// <summary>One line for EXPLAIN.</summary>
    public abstract string Describe(SlotMap slots);

    /// <summary>
    /// Starts the step. With an input, every solution that comes out is a join of an input row with a solution of this step, and keeps all the columns of that row (hidden ones too);
    /// input rows that join with nothing disappear, and the rows come out in the order of the input rows. A null input is the one empty solution.
    /// </summary>
    public Operator Open(ExecutionContext context, Operator? input)
    {
        var started = Start(context, input);
        return context.Profile is { } profile ? profile.Watch(this, started) : started;
    }

    /// <summary>What <see cref="Open"/> does, without the counting.</summary>
    protected abstract Operator Start(ExecutionContext context, Operator? input);
}
