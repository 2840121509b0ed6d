using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Chooses the statements that are drawn as nodes; the others become edges "criticizes ×3" from speaker to topic.</summary>
internal static class StatementStep
{
    public static Draft Apply(Draft draft, int? mostPerArticle)
    {
        var statements = draft.Nodes.Where(node => node.Kind == DiagramKind.Statement)
            .Where(node => draft.EdgesAt(node.Term).Any(edge => edge.To == node.Term)).ToList();
        int articles = statements.Select(node => node.Article).Distinct().Count();
        int most = mostPerArticle ?? Most(articles);
        bool withNeutral = mostPerArticle is not null || articles == 1;
        var shown = statements.Where(node => withNeutral || node.Stance != DiagramStance.Neutral)
            .GroupBy(node => node.Article).SelectMany(group => Choose(group, draft, most)).ToHashSet();
        var folded = TypeStep.Fold(draft, node => node.Kind == DiagramKind.Statement && !shown.Contains(node.Term));
        return DropRepetitions(folded);
    }

    private static int Most(int articles) => articles switch
    {
        <= 1 => 8,
        2 => 5,
        3 => 4,
        4 => 3,
        <= 8 => 2,
        _ => 1,
    };

    /// <summary>First the best of each speaker, then the rest, so that one who talks much does not crowd out the others.</summary>
    private static IEnumerable<Term> Choose(IEnumerable<DraftNode> statements, Draft draft, int most) =>
        statements.OrderByDescending(node => node.Interest).ThenBy(node => node.Citations.Select(citation => citation.Start).FirstOrDefault()).ThenBy(node => node.Term)
            .GroupBy(node => draft.EdgesAt(node.Term).First(edge => edge.To == node.Term).From)
            .SelectMany(group => group.Select((node, turn) => (node, turn)))
            .OrderBy(entry => entry.node.Stance == DiagramStance.Neutral).ThenBy(entry => entry.turn).ThenByDescending(entry => entry.node.Interest).ThenBy(entry => entry.node.Term)
            .Take(most).Select(entry => entry.node.Term);

    /// <summary>
    /// Drops claims that a drawn statement makes already. Neutral claims stay only where their speaker would otherwise stand alone, and then one of them.
    /// </summary>
    private static Draft DropRepetitions(Draft draft)
    {
        var said = draft.Edges.Where(edge => draft[edge.From].Kind == DiagramKind.Statement)
            .SelectMany(about => draft.EdgesAt(about.From).Where(edge => edge.To == about.From).Select(edge => (edge.From, about.To, about.Stance))).ToHashSet();
        bool IsFolded(DraftEdge edge) => edge.Kind == DiagramEdgeKind.Claim && draft[edge.From].Kind != DiagramKind.Statement && draft[edge.To].Kind != DiagramKind.Statement;
        var kept = draft.Edges.Where(edge => !IsFolded(edge) || (edge.Stance != DiagramStance.Neutral && !said.Contains((edge.From, edge.To, edge.Stance)))).ToList();
        var connected = kept.Where(edge => !edge.IsAffiliation).SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        var lone = draft.Edges.Where(edge => IsFolded(edge) && edge.Stance == DiagramStance.Neutral && !connected.Contains(edge.From))
            .GroupBy(edge => edge.From).SelectMany(group => group.GroupBy(edge => edge.To).OrderByDescending(edges => edges.Count()).ThenBy(edges => edges.Key).First())
            .Select(edge => edge with { Words = "speaks about" });
        return new Draft(draft.Nodes, kept.Concat(lone));
    }
}
