using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Brings a draft to what a view is for.</summary>
internal static class ViewStep
{
    /// <summary>Everything between actors becomes an edge: notes here, statements by <see cref="StatementStep"/>.</summary>
    public static Draft Overview(Draft draft) => TypeStep.Fold(draft, node => node.FoldedWords is not null && node.Kind != DiagramKind.Statement);

    /// <summary>Statements, who speaks, and what it is about; nothing else.</summary>
    public static Draft Statements(Draft draft)
    {
        bool IsSaid(Term term) => draft[term].Kind == DiagramKind.Statement;
        return new Draft(draft.Nodes, draft.Edges.Where(edge => edge.Kind == DiagramEdgeKind.Claim && (IsSaid(edge.From) || IsSaid(edge.To)))).DropLoneNodes();
    }

    /// <summary>An agreement with all that hangs on it, and the troops and payments between its parties.</summary>
    /// <exception cref="DiagramException">KG6001: nothing has that label; KG6004: it is no agreement.</exception>
    public static Draft Agreement(Draft draft, NewsGraph graph, string label)
    {
        var near = FocusStep.Apply(draft, graph, label, depth: 1);
        if (!near.Nodes.Any(node => node.IsFocus && IsAgreement(node))) throw DiagramErrors.NoAgreement(label);
        var centre = near.Nodes.Where(node => node.IsFocus && IsAgreement(node)).Select(node => node.Term).ToHashSet();
        var parties = near.Edges.Where(edge => centre.Contains(edge.From) && near[edge.To].Kind is DiagramKind.Country or DiagramKind.Organization).Select(edge => edge.To).ToHashSet();
        bool IsBetweenParties(DraftNode node) => node.Kind is DiagramKind.Deployment or DiagramKind.Payment
            && draft.EdgesAt(node.Term).Where(edge => edge.Kind != DiagramEdgeKind.Difference).ToList() is { Count: > 1 } edges && edges.All(edge => parties.Contains(edge.Other(node.Term)));
        var between = draft.Nodes.Where(IsBetweenParties).Select(node => node.Term).ToHashSet();
        var kept = near.Nodes.Select(node => node.Term).Concat(between).ToHashSet();
        var marked = draft.Nodes.Where(node => kept.Contains(node.Term)).Select(node => centre.Contains(node.Term) ? node with { IsFocus = true } : node);
        return new Draft(marked, draft.Edges.Where(edge => Concerns(edge, draft, centre, between, near)));
    }

    /// <summary>Edges of the agreement, of what stands between it and others, and of notes between its parties; what those others do elsewhere is left out.</summary>
    private static bool Concerns(DraftEdge edge, Draft draft, HashSet<Term> centre, HashSet<Term> between, Draft near)
    {
        bool IsOfCentre(Term term) => centre.Contains(term) || between.Contains(term)
            || (near.Has(term) && draft[term].FoldedWords is not null && near.EdgesAt(term).Any(other => centre.Contains(other.Other(term))));
        return IsOfCentre(edge.From) || IsOfCentre(edge.To) || draft[edge.To].Kind == DiagramKind.Office || draft[edge.From].Kind == DiagramKind.Office;
    }

    private static bool IsAgreement(DraftNode node) => node.Kind is DiagramKind.Agreement or DiagramKind.Law;
}
