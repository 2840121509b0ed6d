namespace KnowledgeGraph.Sparql.Execution;

/// <summary>What one step of a plan has given in one evaluation.</summary>
internal sealed class StepProfile
{
    /// <summary>How often it was started.</summary>
    public long Starts { get; set; }

    public long Rows { get; set; }

    public long Batches { get; set; }

    /// <summary>Stopwatch ticks spent in it and in the steps below.</summary>
    public long Ticks { get; set; }
}
