namespace KnowledgeGraph.Export;

/// <summary>Puts nodes into columns: events, people, what they say, what it is about, what that demands, countries.</summary>
internal static class DotColumns
{
    /// <summary>The column of each node, by id. Columns may be empty.</summary>
    /// <remarks>An organization that speaks stands among the people, and an event or organization that mostly concerns people before them; so fewer edges cross the statements.</remarks>
    public static IReadOnlyDictionary<string, int> Assign(Diagram diagram, Palette palette)
    {
        int people = palette[DiagramKind.Person].Column;
        var columns = diagram.Nodes.ToDictionary(node => node.Id, node => palette[node.Kind].Column, StringComparer.Ordinal);
        var speakers = Speakers(diagram);
        var neighbours = diagram.Edges.SelectMany(edge => new[] { (edge.From, edge.To), (edge.To, edge.From) })
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        foreach (var node in diagram.Nodes.Where(node => node.Kind == DiagramKind.Event))
        {
            var near = neighbours[node.Id].Select(id => columns[id]).Where(column => column == people || column > palette[DiagramKind.Event].Column).ToList();
            if (2 * near.Count(column => column == people) > near.Count - 1 && near.Contains(people)) columns[node.Id] = people - 1;
        }

        foreach (var node in diagram.Nodes.Where(node => node.Kind == DiagramKind.Organization))
        {
            if (speakers.Contains(node.Id)) columns[node.Id] = people;
            else if (neighbours[node.Id].All(id => columns[id] <= people)) columns[node.Id] = people - 1;
        }

        return columns;
    }

    /// <summary>The columns as they are drawn: none is empty, and a long one stands as several. Statements of one article stay together, and who speaks stands next to them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Split(Diagram diagram, IReadOnlyDictionary<string, int> columns, int longest)
    {
        var speakers = Speakers(diagram);
        var clusters = diagram.Clusters.Select(cluster => cluster.Id).ToList();
        var split = new List<IReadOnlyList<string>>();
        foreach (var column in diagram.Nodes.GroupBy(node => columns[node.Id]).OrderBy(group => group.Key))
        {
            var blocks = column.OrderBy(node => speakers.Contains(node.Id)).ThenBy(node => node.Id, StringComparer.Ordinal)
                .GroupBy(node => node.Cluster ?? node.Id, StringComparer.Ordinal).OrderBy(block => clusters.IndexOf(block.Key)).ToList();
            int count = column.Count();
            int parts = (count + longest - 1) / longest;
            int placed = 0;
            foreach (var part in blocks.GroupBy(block => Place(ref placed, block.Count(), count, parts)))
            {
                split.Add([.. part.SelectMany(block => block).Select(node => node.Id)]);
            }
        }

        return split;
    }

    /// <summary>The lines that hold each column together and keep the columns in their order.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> columns, IReadOnlyList<IReadOnlyList<string>> legend)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            yield return $"  {{ rank=same; {string.Join("; ", columns[i].Concat(legend[i]).Select(id => $"\"{id}\""))}; }}";
        }

        if (columns.Count > 1) yield return $"  {string.Join(" -> ", columns.Select(column => $"\"{column[0]}\""))} [style=invis, weight=0];";
    }

    private static int Place(ref int placed, int size, int count, int parts)
    {
        int part = Math.Min(parts - 1, (placed + (size / 2)) * parts / count);
        placed += size;
        return part;
    }

    private static HashSet<string> Speakers(Diagram diagram) =>
        diagram.Edges.Where(edge => edge.Kind == DiagramEdgeKind.Claim).Select(edge => edge.From).ToHashSet(StringComparer.Ordinal);
}
