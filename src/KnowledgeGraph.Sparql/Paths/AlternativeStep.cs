namespace KnowledgeGraph.Sparql.Paths;

/// <summary>Either path: <c>first|second</c>; what both lead to comes twice.</summary>
internal sealed class AlternativeStep(PathRun run, PathStep first, PathStep second) : PathStep(run)
{
    public override double Estimate => first.Estimate + second.Estimate;

    public override void Expand(uint start, bool forward, IdList ends)
    {
        first.Expand(start, forward, ends);
        second.Expand(start, forward, ends);
    }

    public override void AddStarts(bool forward, IdList starts)
    {
        first.AddStarts(forward, starts);
        second.AddStarts(forward, starts);
    }

    public override void AddPairs(bool forward, IdList from, IdList to)
    {
        first.AddPairs(forward, from, to);
        second.AddPairs(forward, from, to);
    }
}
