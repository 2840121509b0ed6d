namespace KnowledgeGraph.Export;

/// <summary>Puts organizations that only somebody's affiliation brings into the picture into that person's text.</summary>
internal static class AffiliationStep
{
    public static Draft Fold(Draft draft)
    {
        var folded = draft.Nodes.Where(node => node.Kind == DiagramKind.Organization && !node.IsFocus && IsOnlyAffiliation(node, draft)).Select(node => node.Term).ToHashSet();
        var nodes = draft.Nodes.Where(node => !folded.Contains(node.Term)).Select(node => node with
        {
            Detail = string.Join('\n', draft.EdgesAt(node.Term).Where(edge => edge.From == node.Term && folded.Contains(edge.To))
                .Select(edge => draft[edge.To].Label).Prepend(node.Detail).Where(line => line.Length > 0).Distinct()),
        });
        return new Draft(nodes, draft.Edges);
    }

    /// <summary>Whether all edges come from people who have other edges to be seen by.</summary>
    private static bool IsOnlyAffiliation(DraftNode organization, Draft draft) => draft.EdgesAt(organization.Term).All(edge =>
        edge.To == organization.Term && edge.IsAffiliation && draft.EdgesAt(edge.From).Any(other => !other.IsAffiliation));
}
