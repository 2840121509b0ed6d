namespace KnowledgeGraph.Export;

/// <summary>Shapes, colours and widths of a theme, one answer for each node and edge. Immutable and thread-safe.</summary>
/// <remarks>Every writer of diagrams asks here, so that a picture looks the same whoever draws it. Colours follow Okabe and Ito.</remarks>
public sealed class DiagramLooks
{
    private readonly Palette _palette;

    /// <summary>The looks of one theme.</summary>
    public DiagramLooks(DiagramTheme theme) => _palette = new Palette(theme);

    /// <summary>The colour of the ground, <c>#RRGGBB</c>.</summary>
    public string Ground => _palette.Ground;

    /// <summary>How a node is drawn.</summary>
    public NodeLook Of(DiagramNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var style = _palette[node.Kind];
        bool isStatement = node.Kind == DiagramKind.Statement;
        string line = isStatement ? _palette[node.Stance].Color : style.Line;
        string dashed = node.ClassName == "UnnamedSource" ? ",dashed" : "";
        double width = node.IsFocus ? 3 : isStatement && node.Stance != DiagramStance.Neutral ? 1.8 : 1.2;
        return new NodeLook(style.Shape, style.Style + dashed, style.Margin, style.Fill, line, _palette.Text, width);
    }

    /// <summary>How an edge is drawn.</summary>
    public EdgeLook Of(DiagramEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        double width = 0.9 + 0.4 * Math.Min(edge.Weight - 1, 4);
        var stance = _palette[edge.Stance];
        return edge.Kind switch
        {
            DiagramEdgeKind.Difference => new EdgeLook("dashed", _palette.Text, _palette.Faint, width, HasArrow: false),
            DiagramEdgeKind.Claim => new EdgeLook(stance.LineStyle, stance.Color, stance.Color, width, HasArrow: true),
            _ => new EdgeLook("solid", _palette.Faint, _palette.Faint, width, HasArrow: true),
        };
    }
}
