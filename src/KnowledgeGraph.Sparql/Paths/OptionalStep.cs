namespace KnowledgeGraph.Sparql.Paths;

/// <summary>Nothing, or the path once: <c>path?</c>; each end once.</summary>
internal sealed class OptionalStep(PathRun run, PathStep inner) : PathStep(run)
{
    private readonly IdMap _seen = new(run.Budget);

    public override double Estimate => inner.Estimate + Run.Graph.Count;

    public override void Expand(uint start, bool forward, IdList ends)
    {
        var found = Run.Rent();
        inner.Expand(start, forward, found);
        _seen.Clear();
        _seen.Add(start);
        for (int i = 0; i < found.Count; i++) _seen.Add(found[i]);
        ends.AddRange(_seen.Ids);
        Run.Return(found);
    }

    public override void AddStarts(bool forward, IdList starts)
    {
        Run.Graph.AddAllSubjects(starts);
        Run.Graph.AddAllObjects(starts);
    }
}
