namespace KnowledgeGraph.Sparql.Paths;

/// <summary>One predicate.</summary>
/// <param name="run">The evaluation.</param>
/// <param name="predicate">The predicate's id, 0 where no triple can have it.</param>
internal sealed class LinkStep(PathRun run, uint predicate) : PathStep(run)
{
    private readonly long _edges = predicate == 0 ? 0 : run.Graph.CountEdges(predicate);

    public override double Estimate => _edges;

    public override void Expand(uint start, bool forward, IdList ends)
    {
        if (_edges == 0) return;
        if (forward) Run.Graph.AddObjects(start, predicate, ends);
        else Run.Graph.AddSubjects(predicate, start, ends);
    }

    public override void AddStarts(bool forward, IdList starts)
    {
        if (_edges == 0) return;
        var others = Run.Rent();
        if (forward) Run.Graph.AddEdges(predicate, starts, others);
        else Run.Graph.AddEdges(predicate, others, starts);
        Run.Return(others);
    }

    public override void AddPairs(bool forward, IdList from, IdList to)
    {
        if (_edges == 0) return;
        if (forward) Run.Graph.AddEdges(predicate, from, to);
        else Run.Graph.AddEdges(predicate, to, from);
    }
}
