using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Turns nodes that stand between others into edges with properties.</summary>
/// <param name="keys">The names of properties.</param>
internal sealed class NodeFolder(IReadOnlyDictionary<Iri, string> keys)
{
    /// <summary>Takes the nodes that can be folded out of <paramref name="nodes"/> and returns the edges that are left and made.</summary>
    /// <remarks>A node stays where another leads to it, or where it lacks the one or the other end: nothing that it says is lost.</remarks>
    public IReadOnlyList<DraftedEdge> Fold(IDictionary<Term, DraftedNode> nodes, IReadOnlyList<DraftedEdge> edges)
    {
        var targets = edges.Select(edge => edge.To).ToHashSet();
        var leaving = edges.ToLookup(edge => edge.From);
        var made = new List<DraftedEdge>();
        var folded = new HashSet<Term>();
        foreach (var node in nodes.Values.Where(node => !targets.Contains(node.Term)).ToList())
        {
            var rule = ProjectionTables.Folds.FirstOrDefault(rule => node.Classes.Contains(rule.Class));
            if (rule is null || Fold(node, rule, [.. leaving[node.Term]]) is not { Count: > 0 } fresh) continue;
            made.AddRange(fresh);
            folded.Add(node.Term);
            nodes.Remove(node.Term);
        }

        return [.. edges.Where(edge => !folded.Contains(edge.From)), .. made];
    }

    private List<DraftedEdge> Fold(DraftedNode node, FoldRule rule, IReadOnlyList<DraftedEdge> leaving)
    {
        var from = leaving.Where(edge => edge.Predicate == rule.From).Select(edge => edge.To).ToList();
        var role = rule.To.FirstOrDefault(property => leaving.Any(edge => edge.Predicate == property));
        if (from.Count == 0 || role is null) return [];
        return
        [
            .. from.SelectMany(_ => leaving.Where(edge => edge.Predicate == role), (start, end) => new DraftedEdge(start, null, rule.EdgeType, end.To, Properties(node, rule, role, leaving))
            {
                Folded = node.Term,
                Spell = node.Spell,
            }),
        ];
    }

    private PropertyBag Properties(DraftedNode node, FoldRule rule, Iri role, IReadOnlyList<DraftedEdge> leaving)
    {
        var properties = new PropertyBag();
        properties.Add(ReservedNames.Node, PropertyValue.Of(PropertyValue.IdOf(node.Term)));
        properties.AddRange(node.Properties);
        foreach (var edge in leaving)
        {
            if (edge.Predicate != rule.From && edge.Predicate != role) properties.Add(keys[edge.Predicate!], PropertyValue.Of(edge.To));
        }

        return properties;
    }
}
