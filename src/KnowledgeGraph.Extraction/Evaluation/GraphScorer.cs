using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Compares the graph of an article with facts marked by hand. The rules of counting are in <c>docs/gold-format.md</c>. Thread-safe.</summary>
public static class GraphScorer
{
    /// <summary>Scores a graph.</summary>
    /// <param name="graph">The triples of the graph, without its division into named graphs; their order does not matter.</param>
    /// <param name="gold">What it should say.</param>
    public static GraphScore Score(IEnumerable<Triple> graph, GoldArticle gold)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(gold);
        var scored = new ScoredGraph(graph.Order());
        var match = new FactMatch(gold, scored);
        var built = BuiltFacts.Of(scored).ToLookup(fact => fact.Relation, StringComparer.Ordinal);
        var relations = ImmutableSortedDictionary.CreateBuilder<string, ScoreTally>(StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<ScoreFinding>();
        var scorer = new RelationScorer(gold, scored, match);
        foreach (string relation in gold.Facts.Select(fact => fact.Relation).Concat(built.Select(group => group.Key)).Distinct().Order(StringComparer.Ordinal))
            Add(relation, scorer.Score(relation, [.. built[relation]]));
        Add(EntityScorer.Relation, new EntityScorer(gold, scored, match).Score());
        return new GraphScore(relations.ToImmutable(), findings.ToImmutable());

        void Add(string relation, (ScoreTally Tally, IReadOnlyList<ScoreFinding> Findings) score)
        {
            relations.Add(relation, score.Tally);
            findings.AddRange(score.Findings);
        }
    }
}
