using System.Diagnostics;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The limits of one evaluation. Not for several threads.</summary>
internal sealed class ExecutionBudget(QueryOptions options, CancellationToken cancellation)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _bytes;

    /// <summary>Stops the evaluation.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>To be called about once for each thousand rows or steps.</summary>
    /// <exception cref="OperationCanceledException">The caller asked for it.</exception>
    /// <exception cref="SparqlLimitException">The time is over.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (options.Timeout is { } limit && Stopwatch.GetElapsedTime(_start) > limit) throw LimitErrors.Time(limit);
    }

    /// <summary>Says that a hash table, a sorter or a result has grown by this many bytes (less where negative).</summary>
    /// <exception cref="SparqlLimitException">There is more than the options allow.</exception>
    public void Reserve(long bytes)
    {
        _bytes += bytes;
        if (options.MaximumMemory is { } limit && _bytes > limit) throw LimitErrors.Memory(limit);
    }
}
