using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Scores one relation: as many pairs of a built and a gold fact as can be, one to one; quotations by their words.</summary>
internal sealed class RelationScorer(GoldArticle gold, ScoredGraph graph, FactMatch match)
{
    /// <summary>The counts, and what is wrong or missing.</summary>
    public (ScoreTally Tally, IReadOnlyList<ScoreFinding> Findings) Score(string relation, IReadOnlyList<BuiltFact> built)
    {
        var wanted = gold.Facts.Where(fact => fact.Relation == relation).ToList();
        var allowed = gold.Optional.Where(fact => fact.Relation == relation).ToList();
        var answered = built.Select(fact => (Fact: fact, Gold: Answered(fact, wanted))).Where(pair => pair.Gold.Length > 0).ToDictionary(pair => pair.Fact, pair => pair.Gold);
        var (found, right) = relation == "quote" ? QuotationCoverage.Of(wanted, answered) : Pair(built, answered);
        var wrong = built.Where(fact => !answered.ContainsKey(fact) && !allowed.Any(optional => match.Answers(fact, optional)) && !IsSlight(fact)).ToList();
        var findings = wrong.Select(fact => new ScoreFinding(ScoreFindingKind.Wrong, Show(fact)))
            .Concat(wanted.Where((_, index) => !found.Contains(index)).Select(fact => new ScoreFinding(ScoreFindingKind.Missed, fact.Shown)));
        return (new ScoreTally(right.Count, right.Count + wrong.Count, found.Count, wanted.Count), [.. findings]);
    }

    private ImmutableArray<int> Answered(BuiltFact built, List<GoldFact> wanted) =>
        [.. Enumerable.Range(0, wanted.Count).Where(index => match.Answers(built, wanted[index]))];

    private static (HashSet<int> Found, HashSet<BuiltFact> Right) Pair(IEnumerable<BuiltFact> built, Dictionary<BuiltFact, ImmutableArray<int>> answered)
    {
        var taken = Assignment.Of(built.Where(answered.ContainsKey), fact => answered[fact]);
        return ([.. taken.Keys], [.. taken.Values]);
    }

    private static bool IsSlight(BuiltFact fact) => fact.Relation == "quote" && QuotationMatch.IsSlight(ScoredGraph.TextOf(fact.Values[1]));

    private string Show(BuiltFact fact) => $"{fact.Relation}({string.Join(", ", fact.Values.Select(graph.Show))})";
}
