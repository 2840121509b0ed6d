namespace KnowledgeGraph.Export;

/// <summary>Where everything stands on the page, and what is shown first.</summary>
/// <param name="Overview">The place of each node where statements are not drawn.</param>
/// <param name="Whole">The place of each node where all are drawn.</param>
/// <param name="Start">The numbers of the nodes that are shown first; empty for all.</param>
/// <param name="Focus">The numbers of the nodes that are chosen first.</param>
/// <param name="Theme">"light" or "dark"; empty for what the reader's system asks for.</param>
internal sealed record ExplorerView(
    IReadOnlyList<(int X, int Y)> Overview, IReadOnlyList<(int X, int Y)> Whole, IReadOnlyList<int> Start, IReadOnlyList<int> Focus, string Theme)
{
    private const double LineHeight = 14, LetterWidth = 6.4, LabelWidth = 112;

    /// <summary>Computes the places; the page has no layout of its own to wait for.</summary>
    public static ExplorerView Of(ExplorerGraph graph, Diagram? start, DiagramTheme theme)
    {
        var shown = (start?.Nodes ?? []).Select(node => node.Iri).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var focus = (start?.Nodes ?? []).Where(node => node.IsFocus).Select(node => node.Iri).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new ExplorerView(Overviewed(graph), Unfolded(graph), Numbers(graph, shown), Numbers(graph, focus), theme == DiagramTheme.Dark ? "dark" : "");
    }

    private static List<int> Numbers(ExplorerGraph graph, HashSet<string> iris) =>
        [.. graph.Nodes.Index().Where(pair => iris.Contains(PropertyValue.IdOf(pair.Item.Term))).Select(pair => pair.Index)];

    private static (int X, int Y)[] Unfolded(ExplorerGraph graph) =>
        MapLayout.Place(new LayoutGraph(Boxes([.. graph.Nodes]), [.. graph.Edges.Where(edge => !edge.IsCovered).Select(edge => (edge.From, edge.To))]));

    /// <summary>Statements get the place of their speaker, from where they can unfold.</summary>
    private static (int X, int Y)[] Overviewed(ExplorerGraph graph)
    {
        int[] drawn = [.. graph.Nodes.Index().Where(pair => pair.Item.Kind != DiagramKind.Statement).Select(pair => pair.Index)];
        var numbers = drawn.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var edges = graph.Edges.Where(edge => numbers.ContainsKey(edge.From) && numbers.ContainsKey(edge.To)).Select(edge => (numbers[edge.From], numbers[edge.To]));
        var places = MapLayout.Place(new LayoutGraph(Boxes([.. drawn.Select(number => graph.Nodes[number])]), [.. edges]));
        var all = new (int X, int Y)[graph.Nodes.Count];
        foreach (var (index, number) in drawn.Index()) all[number] = places[index];
        foreach (var edge in graph.Edges.Where(edge => !numbers.ContainsKey(edge.From) && numbers.ContainsKey(edge.To)).Reverse()) all[edge.From] = all[edge.To];
        return all;
    }

    /// <summary>The room for a node with its label below, as the page draws them.</summary>
    private static List<(double Width, double Height)> Boxes(IReadOnlyList<ExplorerNode> nodes) =>
    [
        .. nodes.Select(node =>
        {
            double letters = Math.Min(node.Label.Length, 60) * LetterWidth;
            double lines = Math.Ceiling(letters / LabelWidth);
            return node.Kind == DiagramKind.Statement ? (96.0, 50.0) : (Math.Max(34, Math.Min(letters, LabelWidth)), 30 + (lines * LineHeight));
        }),
    ];
}
