namespace KnowledgeGraph.Export;

/// <summary>The legend: the shapes, colours and stances that a diagram uses, and no others.</summary>
internal static class DotLegend
{
    public static IEnumerable<string> Lines(Diagram diagram, Palette palette)
    {
        var kinds = diagram.Nodes.Select(node => node.Kind).Distinct().Order().ToList();
        if (kinds.Count == 0) yield break;
        yield return "  subgraph \"cluster_legend\" {";
        yield return $"    id=\"legend\"; style=\"rounded\"; color=\"{palette.FrameLine}\"; margin=8; tooltip=\"Legend\"; "
            + "label=<<FONT POINT-SIZE=\"10\"><B>Legend</B></FONT>>;";
        foreach (var kind in kinds)
        {
            var style = palette[kind];
            yield return $"    \"legend-{Name(kind)}\" [id=\"legend-{Name(kind)}\", shape={style.Shape}, style=\"{style.Style}\", fillcolor=\"{style.Fill}\", "
                + $"color=\"{style.Line}\", fontsize=9, margin=\"0.08,0.04\", label=\"{style.Legend}\", tooltip=\"{style.Legend}\"];";
        }

        yield return "    " + string.Join(" -> ", kinds.Select(kind => $"\"legend-{Name(kind)}\"")) + " [style=invis];";
        yield return "  }";
    }

    private static string Name(DiagramKind kind) => kind.ToString().ToLowerInvariant();
}
