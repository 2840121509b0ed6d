namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>Computes one aggregate for all groups at once. SPARQL 1.1 section 18.5.1.</summary>
internal abstract class Accumulator
{
    /// <summary>Takes some rows in.</summary>
    /// <param name="groups">The group of each row.</param>
    /// <param name="ids">The argument in each row; 0 is an error or an unbound variable. Not looked at by COUNT(*).</param>
    /// <param name="count">How many groups there are by now.</param>
    public abstract void Add(ReadOnlySpan<int> groups, ReadOnlySpan<uint> ids, int count);

    /// <summary>The outcome for a group, also for one that no row was in; 0 leaves the variable unbound.</summary>
    public abstract uint Result(int group);

    /// <summary>Makes room for the states of that many groups.</summary>
    protected static void Fit<TState>(ref TState[] states, int count)
    {
        if (states.Length < count) Array.Resize(ref states, Math.Max(count, states.Length * 2));
    }
}
