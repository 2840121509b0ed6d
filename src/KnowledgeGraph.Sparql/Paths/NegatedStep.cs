namespace KnowledgeGraph.Sparql.Paths;

/// <summary>Any predicate but some: <c>!(a|^b)</c>. SPARQL 1.1 section 18.4, NPS.</summary>
/// <param name="run">The evaluation.</param>
/// <param name="with">Excluded along the triple; null where triples are not walked that way.</param>
/// <param name="against">Excluded against it; null where triples are not walked that way.</param>
internal sealed class NegatedStep(PathRun run, HashSet<uint>? with, HashSet<uint>? against) : PathStep(run)
{
    public override double Estimate => Run.Graph.Count;

    public override void Expand(uint start, bool forward, IdList ends)
    {
        if ((forward ? with : against) is { } fromSubject) Run.Graph.AddObjectsExcept(start, fromSubject, ends);
        if ((forward ? against : with) is { } fromObject) Run.Graph.AddSubjectsExcept(start, fromObject, ends);
    }

    public override void AddStarts(bool forward, IdList starts)
    {
        if ((forward ? with : against) is not null) Run.Graph.AddAllSubjects(starts);
        if ((forward ? against : with) is not null) Run.Graph.AddAllObjects(starts);
    }
}
