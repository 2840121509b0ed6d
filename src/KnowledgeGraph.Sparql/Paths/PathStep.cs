namespace KnowledgeGraph.Sparql.Paths;

/// <summary>A property path bound to one active graph. Steps keep lists and tables of their own between calls, so they are not for several threads.</summary>
/// <remarks>SPARQL 1.1 section 18.4.</remarks>
internal abstract class PathStep
{
    /// <summary>Adds what the path leads to from a node: with repetitions where the specification counts them, in an order that depends on the data only.</summary>
    /// <param name="start">Any term; it need not be in the graph.</param>
    /// <param name="forward">Whether <paramref name="start"/> is the subject's end.</param>
    /// <param name="ends">Is added to.</param>
    public abstract void Expand(uint start, bool forward, IdList ends);

    /// <summary>Adds all nodes of the graph from which the path may lead somewhere; some may come more than once or lead nowhere.</summary>
    public abstract void AddStarts(bool forward, IdList starts);

    /// <summary>Adds the pairs of the path, repeated or not, to two lists in step.</summary>
    public virtual void AddPairs(bool forward, IdList from, IdList to)
    {
        var starts = Run.Rent();
        AddStarts(forward, starts);
        starts.SortDistinct();
        for (int i = 0; i < starts.Count; i++)
        {
            Run.Step();
            int before = to.Count;
            Expand(starts[i], forward, to);
            for (int k = before; k < to.Count; k++) from.Add(starts[i]);
        }

        Run.Return(starts);
    }

    /// <summary>About how many pairs there are; for comparing, not for counting.</summary>
    public abstract double Estimate { get; }

    /// <summary>The evaluation that the step belongs to.</summary>
    protected PathRun Run { get; }

    protected PathStep(PathRun run) => Run = run;
}
