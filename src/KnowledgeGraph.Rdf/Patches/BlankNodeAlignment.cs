namespace KnowledgeGraph.Rdf;

/// <summary>Finds the blank nodes of one dataset in another that is much like it.</summary>
/// <remarks>
/// Any choice is right, since a blank node means no more than what is said of it; a good one leaves little to change. Nodes are the same when the same is said of them and of the nodes around
/// them; where that fits nowhere, when the same is said of them alone.
/// </remarks>
internal static class BlankNodeAlignment
{
    private const int Rounds = 4;

    /// <summary>New labels for the newer dataset: those of the older one for nodes that are found there, labels that stand in neither for others.</summary>
    public static Dictionary<BlankNode, BlankNode> Names(IReadOnlyCollection<Quad> older, IReadOnlyCollection<Quad> newer)
    {
        var grounds = new Dictionary<Term, int>();
        var (first, second) = (new EncodedQuads(older, grounds), new EncodedQuads(newer, grounds));
        BlankNode[] olderNodes = [.. first.Nodes], newerNodes = [.. second.Nodes];
        var names = new Dictionary<BlankNode, BlankNode>();
        var taken = new HashSet<BlankNode>();
        var colours = Colours(first).Zip(Colours(second)).Reverse();
        foreach (var (left, right) in colours)
        {
            var free = olderNodes.Index().Where(node => !taken.Contains(node.Item)).GroupBy(node => left[node.Index]).ToDictionary(group => group.Key, group => new Queue<BlankNode>(group.Select(node => node.Item)));
            foreach (var (index, node) in newerNodes.Index().Where(node => !names.ContainsKey(node.Item)))
            {
                if (!free.TryGetValue(right[index], out var candidates) || !candidates.TryDequeue(out var found)) continue;
                names[node] = found;
                taken.Add(found);
            }
        }

        NameOthers(olderNodes, newerNodes, names);
        return names;
    }

    /// <summary>One colouring a round; in the first a node knows what is said of it alone, in each further one of the nodes one step farther.</summary>
    private static IEnumerable<ulong[]> Colours(EncodedQuads quads)
    {
        ulong[] colours = new ulong[quads.NodeCount];
        for (int round = 0; round < Rounds; round++)
        {
            ulong[] before = colours;
            colours = [.. Enumerable.Range(0, before.Length).Select(node => ColourMixer.Mix(before[node], NodeSignature.Of(quads, node, before)))];
            yield return colours;
        }
    }

    private static void NameOthers(BlankNode[] older, BlankNode[] newer, Dictionary<BlankNode, BlankNode> names)
    {
        var used = older.Concat(newer).Select(node => node.Label).ToHashSet(StringComparer.Ordinal);
        int last = 0;
        foreach (var node in newer.Where(node => !names.ContainsKey(node)))
        {
            string label;
            do label = FormattableString.Invariant($"new{++last}");
            while (!used.Add(label));
            names[node] = new BlankNode(label);
        }
    }
}
