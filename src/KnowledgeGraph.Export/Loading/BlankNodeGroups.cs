using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Keeps triples together that share a blank node: the label of a blank node means nothing outside the request that it stands in (RDF 1.1 Concepts, section 3.4).</summary>
internal static class BlankNodeGroups
{
    /// <summary>Groups that may go into different requests, in the order of their first triples; a triple without blank nodes is a group of its own.</summary>
    public static IReadOnlyList<IReadOnlyList<Triple>> Of(IReadOnlyList<Triple> triples)
    {
        var parents = new Dictionary<BlankNode, BlankNode>();
        foreach (var triple in triples) Join(parents, [.. BlankNodesOf(triple.Subject), .. BlankNodesOf(triple.Object)]);
        var groups = new List<IReadOnlyList<Triple>>();
        var open = new Dictionary<BlankNode, List<Triple>>();
        foreach (var triple in triples)
        {
            if (BlankNodesOf(triple.Subject).Concat(BlankNodesOf(triple.Object)).FirstOrDefault() is not { } blank)
            {
                groups.Add([triple]);
                continue;
            }

            var root = RootOf(parents, blank);
            if (!open.TryGetValue(root, out var group))
            {
                open.Add(root, group = []);
                groups.Add(group);
            }

            group.Add(triple);
        }

        return groups;
    }

    private static void Join(Dictionary<BlankNode, BlankNode> parents, IReadOnlyList<BlankNode> nodes)
    {
        foreach (var node in nodes) parents.TryAdd(node, node);
        for (int i = 1; i < nodes.Count; i++) parents[RootOf(parents, nodes[i])] = RootOf(parents, nodes[0]);
    }

    private static BlankNode RootOf(Dictionary<BlankNode, BlankNode> parents, BlankNode node)
    {
        while (!parents[node].Equals(node)) node = parents[node] = parents[parents[node]];
        return node;
    }

    private static IEnumerable<BlankNode> BlankNodesOf(Term term) => term switch
    {
        BlankNode blank => [blank],
        TripleTerm triple => BlankNodesOf(triple.Subject).Concat(BlankNodesOf(triple.Object)),
        _ => [],
    };
}
