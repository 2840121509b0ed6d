using System.Globalization;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>Other labels for blank nodes.</summary>
internal static class BlankNodes
{
    /// <summary>The same quads backwards, their blank nodes numbered from the end.</summary>
    public static Quad[] Relabelled(Quad[] quads)
    {
        var names = new Dictionary<BlankNode, BlankNode>();
        foreach (var node in quads.Reverse().SelectMany(Of)) names.TryAdd(node, new BlankNode("r" + names.Count.ToString(CultureInfo.InvariantCulture)));
        return [.. quads.Reverse().Select(quad => BlankNodeRenaming.Rename(quad, names))];
    }

    /// <summary>Whether one of all renamings makes the quads equal; for few nodes only.</summary>
    public static bool AnyRenaming(Quad[] left, Quad[] right)
    {
        BlankNode[] from = [.. left.SelectMany(Of).Distinct()];
        BlankNode[] to = [.. right.SelectMany(Of).Distinct()];
        if (from.Length != to.Length) return false;
        var wanted = right.ToHashSet();
        return Permutations.Of(to).Any(order =>
        {
            var names = from.Zip(order).ToDictionary(pair => pair.First, pair => pair.Second);
            return wanted.SetEquals(left.Select(quad => BlankNodeRenaming.Rename(quad, names)));
        });
    }

    private static IEnumerable<BlankNode> Of(Quad quad) => Of(quad.Subject).Concat(Of(quad.Object)).Concat(quad.Graph is null ? [] : Of(quad.Graph));

    private static IEnumerable<BlankNode> Of(Term term) => term switch
    {
        BlankNode node => [node],
        TripleTerm triple => Of(triple.Subject).Concat(Of(triple.Object)),
        _ => [],
    };
}
