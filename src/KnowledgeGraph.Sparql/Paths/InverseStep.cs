namespace KnowledgeGraph.Sparql.Paths;

/// <summary>A path walked the other way: <c>^path</c>.</summary>
internal sealed class InverseStep(PathRun run, PathStep inner) : PathStep(run)
{
    public override double Estimate => inner.Estimate;

    public override void Expand(uint start, bool forward, IdList ends) => inner.Expand(start, !forward, ends);

    public override void AddStarts(bool forward, IdList starts) => inner.AddStarts(!forward, starts);

    public override void AddPairs(bool forward, IdList from, IdList to) => inner.AddPairs(!forward, from, to);
}
