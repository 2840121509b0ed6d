using KnowledgeGraph.Export;
using QuikGraph.Graphviz;
using QuikGraph.Graphviz.Dot;

namespace KnowledgeGraph.Interop;

/// <summary>Formats diagrams for QuikGraph.Graphviz with the colours, widths and labels of our own pictures.</summary>
/// <remarks>Frames, legend and the folding of long columns are <see cref="DotWriter"/>'s alone.</remarks>
public static class DiagramGraphviz
{
    /// <summary>An algorithm of QuikGraph.Graphviz that is ready to <see cref="GraphvizAlgorithm{TVertex, TEdge}.Generate()"/> DOT.</summary>
    public static GraphvizAlgorithm<DiagramNode, DiagramLink> ToGraphviz(this Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var looks = new DiagramLooks(diagram.Theme);
        var algorithm = new GraphvizAlgorithm<DiagramNode, DiagramLink>(diagram.ToQuikGraph());
        algorithm.GraphFormat.RankDirection = diagram.RankDir == RankDirection.LeftToRight ? GraphvizRankDirection.LR : GraphvizRankDirection.TB;
        algorithm.GraphFormat.BackgroundColor = GraphvizWords.ColorOf(looks.Ground);
        algorithm.FormatVertex += (_, drawn) => Format(drawn.VertexFormat, drawn.Vertex, looks.Of(drawn.Vertex));
        algorithm.FormatEdge += (_, drawn) => Format(drawn.EdgeFormat, drawn.Edge.Edge, looks.Of(drawn.Edge.Edge));
        return algorithm;
    }

    private static void Format(GraphvizVertex vertex, DiagramNode node, NodeLook look)
    {
        vertex.Shape = GraphvizWords.ShapeOf(look.Shape);
        vertex.Style = GraphvizVertexStyle.Filled;
        vertex.FillColor = GraphvizWords.FillOf(look.Fill);
        vertex.StrokeColor = GraphvizWords.ColorOf(look.Line);
        vertex.FontColor = GraphvizWords.ColorOf(look.Text);
        vertex.PenWidth = look.PenWidth;
        vertex.Label = GraphvizWords.Text(node.Detail.Length == 0 ? node.Label : node.Label + "\n" + node.Detail);
        vertex.ToolTip = GraphvizWords.Text(node.Tooltip.Length == 0 ? node.Label : node.Tooltip);
    }

    private static void Format(GraphvizEdge drawn, DiagramEdge edge, EdgeLook look)
    {
        drawn.Style = GraphvizWords.StyleOf(look);
        drawn.StrokeColor = GraphvizWords.ColorOf(look.Color);
        drawn.FontColor = GraphvizWords.ColorOf(look.Text);
        drawn.PenWidth = look.PenWidth;
        drawn.Direction = look.HasArrow ? GraphvizEdgeDirection.Forward : GraphvizEdgeDirection.None;
        drawn.Label = new GraphvizEdgeLabel { Value = GraphvizWords.Text(edge.Label) };
        drawn.ToolTip = GraphvizWords.Text(edge.Tooltip.Length == 0 ? edge.Label : edge.Tooltip);
    }
}
