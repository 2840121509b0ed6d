using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Scores the named things by themselves: each asked for once, of the right class; one that no gold entity can be is wrong, one built as two nodes is one error.</summary>
internal sealed class EntityScorer(GoldArticle gold, ScoredGraph graph, FactMatch match)
{
    /// <summary>The name under which entities are counted beside the relations.</summary>
    public const string Relation = "entity";

    private readonly Dictionary<string, GoldEntity> _entities = gold.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);

    /// <summary>The counts, and what is wrong or missing.</summary>
    public (ScoreTally Tally, IReadOnlyList<ScoreFinding> Findings) Score()
    {
        var nodes = graph.Classed.Where(pair => pair.Value.Overlaps(EvaluationTables.NamedClasses) && !pair.Value.Contains("UnnamedSource") && graph.Labels(pair.Key).Count > 0)
            .Select(pair => new Candidate(pair.Key, FittingEntities(pair.Key, pair.Value), graph.Labels(pair.Key))).ToList();
        var asked = nodes.Where(node => node.Asked.Count > 0).ToList();
        var taken = Assignment.Of(asked.OrderBy(node => node.Exact.Count == 0), node => node.Asked);
        var served = taken.Values.ToHashSet();

        var wrong = nodes.Where(node => node.Entities.Count == 0).Select(node => Finding(ScoreFindingKind.Wrong, node.Node)).ToList();
        wrong.AddRange(asked.Where(node => !served.Contains(node) && IsTwin(node, taken)).Select(node => Finding(ScoreFindingKind.Twice, node.Node)));
        var wanted = gold.Entities.Where(entity => entity.IsAskedFor).ToList();
        var missed = wanted.Where(entity => !taken.ContainsKey(entity)).Select(entity => new ScoreFinding(ScoreFindingKind.Missed, $"{Relation}({entity.Key}: {entity.Type})"));
        return (new ScoreTally(taken.Count, taken.Count + wrong.Count, taken.Count, wanted.Count), [.. wrong, .. missed]);
    }

    /// <summary>The entities that the node can be by its labels and its classes.</summary>
    private List<GoldEntity> FittingEntities(Term node, HashSet<string> classes) =>
        [.. match.KeysOf(node).Order(StringComparer.Ordinal).Select(key => _entities[key]).Where(entity => entity.Type == "Any" || EvaluationTables.Classes[entity.Type].Overlaps(classes))];

    /// <summary>Whether the node is, by its very labels, what other nodes are by theirs.</summary>
    private bool IsTwin(Candidate node, Dictionary<GoldEntity, Candidate> taken) =>
        node.Exact.Count > 0
        && node.Exact.All(entity => taken.TryGetValue(entity, out var holder) && holder.Exact.Contains(entity))
        && !match.KeysOf(node.Node).Any(key => _entities[key].Type == "Any");

    private ScoreFinding Finding(ScoreFindingKind kind, Term node) =>
        new(kind, $"{Relation}({graph.Show(node)}: {string.Join(", ", graph.Classes(node).Order(StringComparer.Ordinal))})");

    /// <summary>A node of a named class.</summary>
    private sealed class Candidate(Term node, List<GoldEntity> entities, IReadOnlyCollection<string> labels)
    {
        public Term Node => node;

        /// <summary>What it can be, asked for or not.</summary>
        public List<GoldEntity> Entities => entities;

        /// <summary>What it can be and is asked for: by its very label first, then by a pattern.</summary>
        public List<GoldEntity> Asked { get; } = [.. entities.Where(entity => entity.IsAskedFor).OrderBy(entity => !entity.HasLabel(labels))];

        /// <summary>Those that it is by its very label.</summary>
        public List<GoldEntity> Exact { get; } = [.. entities.Where(entity => entity.IsAskedFor && entity.HasLabel(labels))];
    }
}
