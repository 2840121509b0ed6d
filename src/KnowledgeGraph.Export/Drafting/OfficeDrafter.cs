namespace KnowledgeGraph.Export;

/// <summary>Drafts who holds or held which office: an edge from the person to the office, which folds into one to the office's country or organization.</summary>
internal sealed class OfficeDrafter(NewsGraph graph)
{
    public IEnumerable<DraftEdge> Edges()
    {
        foreach (var tenure in graph.Instances(KgTerms.Tenure))
        {
            bool isFormer = graph.Text(tenure, KgTerms.Former) is "true" or "1";
            foreach (var holder in graph.Objects(tenure, KgTerms.Holder))
            {
                foreach (var office in graph.Objects(tenure, KgTerms.Office))
                {
                    yield return new DraftEdge(holder, office, isFormer ? "held office" : "holds office") { Citations = graph.Citations(tenure) };
                }
            }
        }
    }

    /// <summary>
    /// Puts the offices into the text of the people who hold them, and takes the office nodes out. Who has no other edge is tied to the office's country or organization.
    /// </summary>
    public static Draft Fold(Draft draft)
    {
        var offices = draft.Nodes.Where(node => node.Kind == DiagramKind.Office && !node.IsFocus).ToDictionary(node => node.Term);
        var held = draft.Edges.Where(edge => offices.ContainsKey(edge.To) && draft[edge.From].Kind == DiagramKind.Person).ToLookup(edge => edge.From);
        var nodes = draft.Nodes.Where(node => !offices.ContainsKey(node.Term)).Select(node => held.Contains(node.Term) ? WithOffices(node, held[node.Term], draft) : node);
        var lone = held.Where(edges => draft.EdgesAt(edges.Key).All(edge => offices.ContainsKey(edge.To)));
        return new Draft(nodes, draft.Edges.Concat(lone.SelectMany(edges => edges).SelectMany(edge => Ties(edge, draft))));
    }

    private static DraftNode WithOffices(DraftNode person, IEnumerable<DraftEdge> held, Draft draft)
    {
        var current = held.Where(edge => !IsFormer(edge)).Select(edge => draft[edge.To].Label).Distinct().ToList();
        var former = held.Where(IsFormer).Select(edge => draft[edge.To].Label).Distinct().Except(current).Select(office => "former " + office);
        string[] lines = [.. current.Concat(former).Append(person.Detail).Where(line => line.Length > 0)];
        return person with { Detail = string.Join('\n', lines) };
    }

    private static IEnumerable<DraftEdge> Ties(DraftEdge held, Draft draft) =>
        draft.EdgesAt(held.To).Where(edge => edge.From == held.To)
            .Select(edge => held with { To = edge.To, Words = (IsFormer(held) ? "former " : "") + draft[held.To].Label });

    private static bool IsFormer(DraftEdge edge) => edge.Words == "held office";
}
