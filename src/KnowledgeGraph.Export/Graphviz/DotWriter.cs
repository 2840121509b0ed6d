using System.Globalization;

namespace KnowledgeGraph.Export;

/// <summary>Writes diagrams in the DOT language of Graphviz, for the layout engine <c>dot</c>. The same diagram gives the same bytes; lines end in LF.</summary>
public static class DotWriter
{
    /// <summary>The widest line of a node's label, in code points.</summary>
    private const int NodeWidth = 22;

    /// <summary>The widest line of a statement, in code points.</summary>
    private const int StatementWidth = 30;

    /// <summary>How many nodes stand above each other before a column is split.</summary>
    private const int LongestColumn = 13;

    /// <summary>Inches across and down that a picture fits in: A3 across. Smaller pictures stay as they are.</summary>
    private const string PageSize = "16.5,11.7";

    private const string Font = "Helvetica,Arial,sans-serif";

    /// <summary>Writes the diagram. The writer is neither flushed nor closed.</summary>
    public static void Write(Diagram diagram, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        ArgumentNullException.ThrowIfNull(writer);
        var palette = new Palette(diagram.Theme);
        var looks = new DiagramLooks(diagram.Theme);
        var lines = new List<string> { "digraph knowledge_graph {" };
        lines.AddRange(Head(diagram, palette));
        foreach (var cluster in diagram.Clusters) lines.AddRange(Cluster(cluster, diagram, palette, looks));
        lines.AddRange(diagram.Nodes.Where(node => node.Cluster is null).Select(node => "  " + Node(node, palette, looks)));
        var columns = DotColumns.Assign(diagram, palette);
        var statements = diagram.Nodes.Where(node => node.Kind == DiagramKind.Statement).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        lines.AddRange(diagram.Edges.Select(edge => "  " + Edge(edge, columns, palette, looks.Of(edge), statements.Contains(edge.From) || statements.Contains(edge.To))));
        lines.AddRange(diagram.Layout == DiagramLayout.Dot || !diagram.Ticks.IsEmpty ? DotLegend.Lines(diagram, palette) : DotLegend.Table(diagram, palette));
        lines.AddRange(Places(diagram, columns, palette));
        lines.Add("}");
        foreach (string line in lines) writer.Write(line + "\n");
    }

    /// <summary>What holds the nodes in their places: the axis of a timeline, the columns of a layered picture; the other engines need nothing.</summary>
    private static IEnumerable<string> Places(Diagram diagram, IReadOnlyDictionary<string, int> columns, Palette palette)
    {
        if (!diagram.Ticks.IsEmpty) return DotTimeline.Lines(diagram, palette);
        if (diagram.Layout != DiagramLayout.Dot) return [];
        var drawn = DotColumns.Split(diagram, columns, LongestColumn);
        return [.. DotDifferences.Lines(diagram), .. DotColumns.Lines(drawn, DotLegend.Places(diagram, drawn))];
    }

    private static IEnumerable<string> Head(Diagram diagram, Palette palette)
    {
        string direction = diagram.RankDir == RankDirection.LeftToRight ? "LR" : "TB";
        string engine = diagram.Layout == DiagramLayout.Dot || !diagram.Ticks.IsEmpty ? "" : $"layout={diagram.Layout.ToString().ToLowerInvariant()}, overlap=prism, sep=\"+12\", ";
        yield return $"  graph [{engine}rankdir={direction}, newrank=true, splines=true, nodesep=0.22, ranksep=0.45, pad=0.3, size=\"{PageSize}\", outputorder=edgesfirst, "
            + $"fontname=\"{Font}\", fontsize=11, fontcolor=\"{palette.Text}\", bgcolor=\"{palette.Ground}\", labelloc=t, tooltip=\" \"];";
        yield return $"  node [fontname=\"{Font}\", fontsize=11, fontcolor=\"{palette.Text}\", height=0.3, width=0.3, penwidth=1.2];";
        yield return $"  edge [fontname=\"{Font}\", fontsize=9, fontcolor=\"{palette.Faint}\", color=\"{palette.Faint}\", arrowsize=0.6, penwidth=0.9];";
        IEnumerable<string> rows = diagram.Title.Length == 0 ? [] : [$"<FONT POINT-SIZE=\"20\"><B>{DotText.Html(TextWrap.Wrap(diagram.Title, 80))}</B></FONT>"];
        rows = rows.Concat(diagram.Notes.Select(note => $"<FONT POINT-SIZE=\"11\" COLOR=\"{palette.Faint}\">{DotText.Html(TextWrap.Wrap(note, 130))}</FONT>"));
        string table = string.Concat(rows.Select(row => $"<TR><TD>{row}</TD></TR>"));
        if (table.Length > 0) yield return $"  label=<<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\">{table}</TABLE>>;";
    }

    private static IEnumerable<string> Cluster(DiagramCluster cluster, Diagram diagram, Palette palette, DiagramLooks looks)
    {
        string detail = cluster.Detail.Length == 0
            ? ""
            : $"<BR/><FONT POINT-SIZE=\"9\" COLOR=\"{palette.Faint}\">{DotText.Html(TextWrap.Wrap(cluster.Detail, 44))}</FONT>";
        yield return $"  subgraph \"cluster_{cluster.Id}\" {{";
        yield return $"    id=\"{cluster.Id}\"; style=\"rounded,filled\"; fillcolor=\"{palette.Frame}\"; color=\"{palette.FrameLine}\"; margin=10; labeljust={(diagram.RankDir == RankDirection.TopToBottom ? 'l' : 'c')}; "
            + $"tooltip={DotText.Tooltip(cluster.Label)}{Link(cluster.Link, "; ")};";
        yield return $"    label=<<FONT POINT-SIZE=\"10\"><B>{DotText.Html(TextWrap.Wrap(cluster.Label, 40))}</B></FONT>{detail}>;";
        foreach (var node in diagram.Nodes.Where(node => node.Cluster == cluster.Id)) yield return "    " + Node(node, palette, looks);
        yield return "  }";
    }

    private static string Node(DiagramNode node, Palette palette, DiagramLooks looks)
    {
        var look = looks.Of(node);
        return $"\"{node.Id}\" [id=\"{node.Id}\", class=\"{node.Kind.ToString().ToLowerInvariant()}\", shape={look.Shape}, style=\"{look.Style}\", "
            + $"margin=\"{look.Margin}\", fillcolor=\"{look.Fill}\", color=\"{look.Line}\", penwidth={Number(look.PenWidth)}, label=<{Label(node, palette)}>, "
            + $"tooltip={DotText.Tooltip(Tooltip(node.Label, node.Tooltip))}{Link(node.Link, ", ")}];";
    }

    private static string Label(DiagramNode node, Palette palette)
    {
        if (node.Kind == DiagramKind.Statement)
        {
            var stance = palette[node.Stance];
            string verb = node.Stance == DiagramStance.Neutral ? "" : $"<FONT POINT-SIZE=\"9\" COLOR=\"{stance.Color}\"><B>{stance.Verb}</B></FONT><BR/>";
            return $"{verb}<FONT POINT-SIZE=\"10\">{DotText.Html(TextWrap.Wrap(node.Label, StatementWidth))}</FONT>";
        }

        bool isNote = node.Kind is DiagramKind.Provision or DiagramKind.Payment or DiagramKind.Deployment;
        string name = DotText.Html(TextWrap.Wrap(node.Label, NodeWidth));
        string bold = node.Emphasis == 0 ? $"<B>{name}</B>" : $"<FONT POINT-SIZE=\"{11 + (2 * node.Emphasis)}\"><B>{name}</B></FONT>";
        string label = isNote ? $"<FONT POINT-SIZE=\"10\">{name}</FONT>" : bold;
        return node.Detail.Length == 0
            ? label
            : $"{label}<BR/><FONT POINT-SIZE=\"9\" COLOR=\"{palette.Faint}\">{DotText.Html(TextWrap.Wrap(node.Detail, NodeWidth + 6))}</FONT>";
    }

    /// <summary>Edges run from the lower to the higher column, whatever their meaning is: so the picture keeps its columns, and the arrow head says what is meant.</summary>
    /// <remarks>Edges from and to statements are silent: the statement itself says its stance, and a word on each would be noise.</remarks>
    private static string Edge(DiagramEdge edge, IReadOnlyDictionary<string, int> columns, Palette palette, EdgeLook drawn, bool isSilent)
    {
        bool isBack = columns[edge.From] > columns[edge.To];
        var (tail, head) = isBack ? (edge.To, edge.From) : (edge.From, edge.To);
        string direction = !drawn.HasArrow ? "none" : isBack ? "back" : "forward";
        string look = edge.Kind switch
        {
            DiagramEdgeKind.Difference => $", style={drawn.Style}, constraint=false, color=\"{drawn.Color}\"",
            DiagramEdgeKind.Claim => $", style={drawn.Style}, color=\"{drawn.Color}\", fontcolor=\"{drawn.Text}\"",
            _ => "",
        };
        string label = isSilent ? "" : $"label={EdgeLabel(edge.Label, palette)}, ";
        string tooltip = DotText.Tooltip(Tooltip(edge.Label, edge.Tooltip));
        return $"\"{tail}\" -> \"{head}\" [id=\"{edge.Id}\", dir={direction}{look}, penwidth={Number(drawn.PenWidth)}, "
            + $"{label}tooltip={tooltip}, labeltooltip={tooltip}{Link(edge.Link, ", ")}];";
    }

    /// <summary>A label on the colour of the ground, so that a line behind it does not strike it through.</summary>
    private static string EdgeLabel(string label, Palette palette) =>
        $"<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\" BGCOLOR=\"{palette.Ground}\"><TR><TD>{DotText.Html(TextWrap.Wrap(label, NodeWidth))}</TD></TR></TABLE>>";

    private static string Tooltip(string label, string sentences) => sentences.Length == 0 ? label : label + "\n" + sentences;

    /// <summary>The attribute that makes an address of the web open in a window of its own; nothing where there is none.</summary>
    private static string Link(string? address, string separator) => address is null ? "" : $"{separator}URL={DotText.Address(address)}{separator}target=\"_blank\"";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
