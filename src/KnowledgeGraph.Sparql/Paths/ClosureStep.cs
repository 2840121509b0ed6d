namespace KnowledgeGraph.Sparql.Paths;

/// <summary>A path as often as one likes: <c>path*</c> or <c>path+</c>; each end once.</summary>
/// <remarks>
/// SPARQL 1.1 section 18.4, ALP. A frontier search with lookups in the indexes; when the lookups have cost about as much as reading all pairs of the path once would,
/// the pairs are read into a table of neighbours and later searches go over that.
/// </remarks>
/// <param name="run">The evaluation.</param>
/// <param name="inner">What is repeated.</param>
/// <param name="withStart">Whether the start is an end although no path may lead back to it.</param>
/// <param name="innerMayBeEmpty">Whether what is repeated leads from a term to itself without any triple.</param>
internal sealed class ClosureStep(PathRun run, PathStep inner, bool withStart, bool innerMayBeEmpty) : PathStep(run)
{
    private const int CostOfLookup = 4;
    private readonly IdMap _seen = new(run.Budget);
    private readonly long[] _spent = new long[2];
    private readonly Neighbours?[] _tables = new Neighbours?[2];

    public override double Estimate => (2 * inner.Estimate) + (withStart ? Run.Graph.Count : 0);

    public override void Expand(uint start, bool forward, IdList ends)
    {
        int side = forward ? 1 : 0;
        if (_tables[side] is null && _spent[side] * CostOfLookup > inner.Estimate + 64) _tables[side] = Neighbours.Of(inner, forward, Run);
        if (_tables[side] is not { } table)
        {
            Search(start, forward, side, ends);
        }
        else if (!table.TryReach(start, withStart, ends))
        {
            // No pair begins at the start, unless it is one of a term that the graph does not have.
            if (innerMayBeEmpty) Search(start, forward, side, ends);
            else if (withStart) ends.Add(start);
        }
    }

    public override void AddStarts(bool forward, IdList starts)
    {
        if (withStart)
        {
            Run.Graph.AddAllSubjects(starts);
            Run.Graph.AddAllObjects(starts);
        }
        else
        {
            inner.AddStarts(forward, starts);
        }
    }

    private void Search(uint start, bool forward, int side, IdList ends)
    {
        var found = Run.Rent();
        _seen.Clear();
        if (withStart) _seen.Add(start);
        else Visit(start);
        for (int next = 0; next < _seen.Count; next++) Visit(_seen.Ids[next]);
        ends.AddRange(_seen.Ids);
        Run.Return(found);

        void Visit(uint node)
        {
            Run.Step();
            found.Clear();
            inner.Expand(node, forward, found);
            _spent[side] += 1 + (found.Count / CostOfLookup);
            for (int i = 0; i < found.Count; i++) _seen.Add(found[i]);
        }
    }
}
