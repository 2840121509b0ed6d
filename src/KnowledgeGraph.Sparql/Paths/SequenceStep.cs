namespace KnowledgeGraph.Sparql.Paths;

/// <summary>One path after another: <c>first/second</c>.</summary>
/// <param name="run">The evaluation.</param>
/// <param name="first">The subject's half.</param>
/// <param name="second">The object's half.</param>
/// <param name="distinct">Whether nobody counts repetitions, so that no middle need be walked from twice.</param>
internal sealed class SequenceStep(PathRun run, PathStep first, PathStep second, bool distinct) : PathStep(run)
{
    public override double Estimate => Math.Max(first.Estimate, second.Estimate);

    public override void Expand(uint start, bool forward, IdList ends)
    {
        var middles = Run.Rent();
        (forward ? first : second).Expand(start, forward, middles);
        if (distinct) middles.SortDistinct();
        int before = ends.Count;
        for (int i = 0; i < middles.Count; i++)
        {
            Run.Step();
            (forward ? second : first).Expand(middles[i], forward, ends);
        }

        if (distinct) ends.SortDistinct(before);
        Run.Return(middles);
    }

    public override void AddStarts(bool forward, IdList starts) => (forward ? first : second).AddStarts(forward, starts);
}
