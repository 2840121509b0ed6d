namespace KnowledgeGraph.Export;

/// <summary>The room that a node with its name takes on the page; the script draws it by the same rules (<c>canvas.js</c>).</summary>
/// <param name="Box">Width and height of sign and name, in pixels at full size.</param>
/// <param name="Rise">How far the middle of the sign lies above the middle of the box: the name stands below.</param>
internal readonly record struct NodeSign((double Width, double Height) Box, int Rise)
{
    /// <summary>From so many nodes and edges on signs are larger, and names are read from near only.</summary>
    private const int Large = 4000;

    private const double LineHeight = 14, LetterWidth = 6.4, LabelWidth = 112;

    /// <summary>The signs of all nodes, in their order.</summary>
    public static IReadOnlyList<NodeSign> Of(ExplorerGraph graph)
    {
        bool isLarge = graph.Nodes.Count + graph.Edges.Count > Large;
        var degrees = new int[graph.Nodes.Count];
        foreach (var edge in graph.Edges)
        {
            degrees[edge.From]++;
            if (edge.To != edge.From) degrees[edge.To]++;
        }

        return [.. graph.Nodes.Zip(degrees, (node, degree) => Of(node, degree, isLarge))];
    }

    private static NodeSign Of(ExplorerNode node, int degree, bool isLarge)
    {
        bool isStatement = node.Kind == DiagramKind.Statement;
        double size = isStatement ? 13 : Math.Min(46, 16 + (4.6 * Math.Sqrt(degree)));
        if (isLarge) return new NodeSign((1.9 * size, 1.9 * size), 0);
        double letters = Math.Min(node.Label.Length, isStatement ? 60 : 80) * (isStatement ? 4.8 : LetterWidth);
        double lines = Math.Ceiling(letters / LabelWidth) * (isStatement ? 10 : LineHeight);
        return new NodeSign((Math.Max(size, Math.Min(letters, LabelWidth)), size + 4 + lines), (int)((lines + 4) / 2));
    }
}
