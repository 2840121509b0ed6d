using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Says what changed from one graph to another in things and facts, not in triples: new names of evidences, reifiers and nodes that are named after their place in a text are no change.</summary>
public static class GraphComparison
{
    /// <summary>Compares two graphs of the news vocabulary. The answer depends on what they say alone, not on the order of their quads.</summary>
    public static GraphDifference Compare(Dataset older, Dataset newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        NewsGraph olderGraph = new(older), newerGraph = new(newer);
        NamedThings olderThings = new(older, olderGraph), newerThings = new(newer, newerGraph);
        var alignment = new ThingAlignment(olderThings, newerThings);
        var before = new FactReader(older, olderGraph, olderThings, node => node).Read();
        var after = new FactReader(newer, newerGraph, newerThings, alignment.InOlder).Read();

        var kept = before.Values.Where(fact => after.ContainsKey(fact.Key)).Select(fact => (Before: fact, After: after[fact.Key])).ToList();
        var facts = Changes([.. before.Values.Where(fact => !after.ContainsKey(fact.Key))], [.. after.Values.Where(fact => !before.ContainsKey(fact.Key))]);
        return new GraphDifference(
            [.. alignment.Changes()],
            [.. facts.OrderBy(change => change.Group, StringComparer.Ordinal).ThenBy(change => change.Kind).ThenBy(change => change.Text, StringComparer.Ordinal).ThenBy(change => change.FormerText, StringComparer.Ordinal)])
        {
            UnchangedEntities = alignment.UnchangedCount,
            UnchangedFacts = kept.Count,
            Recited = kept.Count(pair => Articles(pair.Before).SetEquals(Articles(pair.After)) && !Sentences(pair.Before).SetEquals(Sentences(pair.After))),
            OtherArticles = kept.Count(pair => !Articles(pair.Before).SetEquals(Articles(pair.After))),
            Rescored = kept.Count(pair => pair.Before.Confidence != pair.After.Confidence),
        };
    }

    private static List<FactChange> Changes(List<StatedFact> gone, List<StatedFact> come)
    {
        var changes = new List<FactChange>();
        var pairs = from before in gone
                    from after in come
                    where before.Group == after.Group && before.MayBecome(after)
                    orderby before.Shared(after) descending
                    select (Before: before, After: after);
        HashSet<StatedFact> used = [];
        foreach (var (before, after) in pairs)
        {
            if (used.Contains(before) || used.Contains(after)) continue;
            used.UnionWith([before, after]);
            changes.Add(new FactChange(ChangeKind.Changed, after.Group, after.Text, before.Text, after.Sources));
        }

        changes.AddRange(gone.Where(fact => !used.Contains(fact)).Select(fact => new FactChange(ChangeKind.Removed, fact.Group, fact.Text, null, fact.Sources)));
        changes.AddRange(come.Where(fact => !used.Contains(fact)).Select(fact => new FactChange(ChangeKind.Added, fact.Group, fact.Text, null, fact.Sources)));
        return changes;
    }

    private static HashSet<string> Articles(StatedFact fact) => [.. fact.Sources.Select(source => source.Article)];

    private static HashSet<(string, string)> Sentences(StatedFact fact) => [.. fact.Sources.Select(source => (source.Article, source.Sentence))];
}
