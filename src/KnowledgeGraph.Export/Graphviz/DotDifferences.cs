namespace KnowledgeGraph.Export;

/// <summary>Keeps notes that differ next to each other, in frames that are not seen.</summary>
internal static class DotDifferences
{
    /// <summary>The groups of nodes that difference edges tie together.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groups(Diagram diagram)
    {
        var groups = new List<List<string>>();
        foreach (var edge in diagram.Edges.Where(edge => edge.Kind == DiagramEdgeKind.Difference))
        {
            var touched = groups.Where(group => group.Contains(edge.From) || group.Contains(edge.To)).ToList();
            groups.RemoveAll(touched.Contains);
            groups.Add([.. touched.SelectMany(group => group).Append(edge.From).Append(edge.To).Distinct()]);
        }

        return groups;
    }

    public static IEnumerable<string> Lines(Diagram diagram) => Groups(diagram).Select((group, index) =>
        $"  subgraph \"cluster_difference-{index + 1}\" {{ peripheries=0; margin=2; label=\"\"; {string.Join("; ", group.Select(id => $"\"{id}\""))}; }}");
}
