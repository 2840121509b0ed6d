namespace KnowledgeGraph.Export;

/// <summary>The legend: the shapes and colours that a diagram uses, and no others, each at the head of the column where most of its kind stand.</summary>
internal static class DotLegend
{
    public static IEnumerable<string> Lines(Diagram diagram, Palette palette)
    {
        if (diagram.Nodes.IsEmpty) yield break;
        yield return "  subgraph \"cluster_legend\" {";
        yield return $"    id=\"legend\"; style=\"rounded\"; color=\"{palette.FrameLine}\"; margin=6; tooltip=\"Legend\"; labeljust=l; "
            + "label=<<FONT POINT-SIZE=\"9\"><B>Legend</B></FONT>>;";
        foreach (var kind in diagram.Nodes.Select(node => node.Kind).Distinct().Order())
        {
            var style = palette[kind];
            yield return $"    \"{Name(kind)}\" [id=\"{Name(kind)}\", shape={style.Shape}, style=\"{style.Style}\", fillcolor=\"{style.Fill}\", "
                + $"color=\"{style.Line}\", fontsize=9, margin=\"0.08,0.03\", height=0.2, label=\"{style.Legend}\", tooltip=\"{style.Legend}\"];";
        }

        yield return "  }";
    }

    /// <summary>The legend as one node, for engines that would scatter its parts.</summary>
    public static IEnumerable<string> Table(Diagram diagram, Palette palette)
    {
        if (diagram.Nodes.IsEmpty) yield break;
        var rows = diagram.Nodes.Select(node => node.Kind).Distinct().Order().Select(kind => palette[kind])
            .Select(style => $"<TR><TD BGCOLOR=\"{style.Fill}\" COLOR=\"{style.Line}\" BORDER=\"1\" WIDTH=\"18\"></TD><TD ALIGN=\"LEFT\">{style.Legend}</TD></TR>");
        yield return "  \"legend\" [id=\"legend\", shape=plain, fontsize=9, tooltip=\"Legend\", "
            + $"label=<<TABLE BORDER=\"1\" COLOR=\"{palette.FrameLine}\" CELLBORDER=\"0\" STYLE=\"ROUNDED\"><TR><TD COLSPAN=\"2\"><B>Legend</B></TD></TR>{string.Concat(rows)}</TABLE>>];";
    }

    /// <summary>For each column, the legend's nodes that stand in it.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Places(Diagram diagram, IReadOnlyList<IReadOnlyList<string>> columns)
    {
        var kinds = diagram.Nodes.ToDictionary(node => node.Id, node => node.Kind, StringComparer.Ordinal);
        var homes = kinds.Values.Distinct().Order().ToLookup(
            kind => Enumerable.Range(0, columns.Count).MaxBy(column => columns[column].Count(id => kinds[id] == kind)), Name);
        return [.. columns.Select((_, column) => (IReadOnlyList<string>)[.. homes[column]])];
    }

    private static string Name(DiagramKind kind) => "legend-" + kind.ToString().ToLowerInvariant();
}
