using KnowledgeGraph.Sparql.Planning;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>A plan with what it needs to run, run once. <see cref="Next"/> starts it.</summary>
internal sealed class RunningQuery(PlanNode plan, ExecutionContext context) : IDisposable
{
    private Operator? _rows;

    public ExecutionContext Context => context;

    public PlanNode Plan => plan;

    /// <summary>The slot of a variable of the query; its column may be null in every batch.</summary>
    public int SlotOf(Algebra.Variable variable) => context.Slots.Of(variable);

    /// <summary>The next batch of solutions; null at the end.</summary>
    public RowBatch? Next() => (_rows ??= plan.Open(context, null)).Next();

    public void Dispose() => _rows?.Dispose();
}
