using System.Globalization;
using KnowledgeGraph.Export;
using QuikGraph.Graphviz.Dot;

namespace KnowledgeGraph.Interop;

/// <summary>Our looks in the words of QuikGraph.Graphviz, which has fewer of them.</summary>
/// <remarks>It knows the shapes of the first Graphviz alone, and one style for each vertex: what it lacks becomes the nearest that it has, and "rounded, filled" becomes "filled", because colours say more.</remarks>
internal static class GraphvizWords
{
    public static GraphvizVertexShape ShapeOf(string shape) => shape switch
    {
        "box" => GraphvizVertexShape.Box,
        "ellipse" => GraphvizVertexShape.Ellipse,
        "hexagon" => GraphvizVertexShape.Hexagon,
        "octagon" => GraphvizVertexShape.Octagon,
        "diamond" => GraphvizVertexShape.Diamond,
        "note" => GraphvizVertexShape.House,
        "folder" => GraphvizVertexShape.Pentagon,
        "tab" => GraphvizVertexShape.Rect,
        "box3d" => GraphvizVertexShape.Parallelogram,
        _ => GraphvizVertexShape.Box,
    };

    public static GraphvizEdgeStyle StyleOf(EdgeLook look) => look.Style switch
    {
        "dashed" => GraphvizEdgeStyle.Dashed,
        "dotted" => GraphvizEdgeStyle.Dotted,
        "bold" => GraphvizEdgeStyle.Bold,
        _ => GraphvizEdgeStyle.Solid,
    };

    /// <summary>A colour written <c>#RRGGBB</c>.</summary>
    public static GraphvizColor ColorOf(string color)
    {
        int rgb = int.Parse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new GraphvizColor(255, (byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
    }

    /// <summary>A colour to fill with. White is QuikGraph.Graphviz's word for "nothing said", which Graphviz fills grey: so white is drawn a shade off.</summary>
    public static GraphvizColor FillOf(string color)
    {
        var fill = ColorOf(color);
        return fill == GraphvizColor.White ? new GraphvizColor(255, 255, 255, 254) : fill;
    }

    /// <summary>Text for a label or tooltip: QuikGraph.Graphviz escapes quotes and line feeds itself; what is no character of XML 1.0 becomes a space.</summary>
    public static string Text(string text) => string.Concat(text.Select(c => c == '\n' || !char.IsControl(c) ? c : ' '));
}
