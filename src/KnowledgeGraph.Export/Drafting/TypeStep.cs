namespace KnowledgeGraph.Export;

/// <summary>Keeps the wanted classes. Statements and notes that are not wanted become edges between what stands at their ends.</summary>
internal static class TypeStep
{
    /// <exception cref="DiagramException">KG6002: a name is no class that can be drawn.</exception>
    public static Draft Apply(Draft draft, IReadOnlyCollection<string> types)
    {
        var wanted = types.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = Classifier.KnownClasses.Concat(draft.Nodes.Select(node => node.ClassName)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (wanted.Order(StringComparer.Ordinal).FirstOrDefault(type => !known.Contains(type)) is { } unknown)
        {
            throw DiagramErrors.UnknownClass(unknown, Classifier.KnownClasses.Order(StringComparer.Ordinal));
        }

        bool IsKept(DraftNode node) => node.IsFocus || wanted.Contains(node.ClassName) || wanted.Contains(node.Kind.ToString());
        return Fold(draft, node => node.FoldedWords is not null && !IsKept(node)).Keep(IsKept);
    }

    /// <summary>Takes nodes out and ties each one's actors (where its edges come from) to its other ends.</summary>
    public static Draft Fold(Draft draft, Func<DraftNode, bool> isFolded)
    {
        var folded = draft.Nodes.Where(isFolded).ToList();
        var gone = folded.Select(node => node.Term).ToHashSet();
        return new Draft(draft.Nodes.Where(node => !gone.Contains(node.Term)), draft.Edges.Concat(folded.SelectMany(node => Ties(node, draft))));
    }

    private static IEnumerable<DraftEdge> Ties(DraftNode node, Draft draft)
    {
        var edges = draft.EdgesAt(node.Term).Where(edge => edge.Kind != DiagramEdgeKind.Difference).ToList();
        return
            from actor in edges
            where actor.To == node.Term
            from other in edges
            where other.From == node.Term
            select new DraftEdge(actor.From, other.To, node.FoldedWords!) { Citations = node.Citations, Kind = actor.Kind, Stance = node.Stance };
    }
}
