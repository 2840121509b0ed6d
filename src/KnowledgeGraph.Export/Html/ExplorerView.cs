namespace KnowledgeGraph.Export;

/// <summary>Where everything stands on the page, and what is shown first.</summary>
/// <param name="Overview">The place of each node where statements are not drawn.</param>
/// <param name="Whole">The place of each node where all are drawn.</param>
/// <param name="Start">The numbers of the nodes that are shown first; empty for all.</param>
/// <param name="Focus">The numbers of the nodes that are chosen first.</param>
/// <param name="Options">What was asked for: its dates, its confidence and its colours are where the reader begins.</param>
internal sealed record ExplorerView(
    IReadOnlyList<(int X, int Y)> Overview, IReadOnlyList<(int X, int Y)> Whole, IReadOnlyList<int> Start, IReadOnlyList<int> Focus, DiagramOptions Options)
{
    /// <summary>Computes the places; the page has no layout of its own to wait for.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="start">The picture of what is shown first; null for everything.</param>
    /// <param name="options">What was asked for.</param>
    public static ExplorerView Of(ExplorerGraph graph, Diagram? start, DiagramOptions options)
    {
        var shown = Numbers(graph, (start?.Nodes ?? []).Select(node => node.Iri));
        var focus = Numbers(graph, (start?.Nodes ?? []).Where(node => node.IsFocus).Select(node => node.Iri));
        if (focus.Count > 0 && IsFocusAlone(options)) shown = Near(graph, focus, options.Depth);
        var overview = Overviewed(graph);
        bool hasStatements = graph.Nodes.Any(node => node.Kind == DiagramKind.Statement);
        return new ExplorerView(overview, hasStatements ? Unfolded(graph) : overview, shown, focus, options);
    }

    private static bool IsFocusAlone(DiagramOptions options) => !(options with { FocusLabel = null }).IsPart();

    private static List<int> Numbers(ExplorerGraph graph, IEnumerable<string?> iris)
    {
        var wanted = iris.OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. graph.Nodes.Index().Where(pair => wanted.Contains(PropertyValue.IdOf(pair.Item.Term))).Select(pair => pair.Index)];
    }

    /// <summary>What so many relations lead to from the focus; statements, which the page folds at first, are no step.</summary>
    private static List<int> Near(ExplorerGraph graph, IReadOnlyList<int> focus, int depth)
    {
        var near = new SortedSet<int>(focus);
        var edges = graph.Edges.Where(edge => graph.Nodes[edge.From].Kind != DiagramKind.Statement && graph.Nodes[edge.To].Kind != DiagramKind.Statement).ToList();
        for (int step = 0; step < depth; step++)
            near.UnionWith([.. edges.Where(edge => near.Contains(edge.From) || near.Contains(edge.To)).SelectMany(edge => new[] { edge.From, edge.To })]);
        return [.. near];
    }

    private static (int X, int Y)[] Unfolded(ExplorerGraph graph) => Place(graph, [.. graph.Nodes.Index().Select(pair => pair.Index)], graph.Edges.Where(edge => !edge.IsCovered));

    /// <summary>Statements get the place of what they speak of or of who speaks, from where they can unfold.</summary>
    private static (int X, int Y)[] Overviewed(ExplorerGraph graph)
    {
        int[] drawn = [.. graph.Nodes.Index().Where(pair => pair.Item.Kind != DiagramKind.Statement).Select(pair => pair.Index)];
        var isDrawn = graph.Nodes.Select(node => node.Kind != DiagramKind.Statement).ToList();
        var places = Place(graph, drawn, graph.Edges.Where(edge => isDrawn[edge.From] && isDrawn[edge.To]));
        foreach (var edge in graph.Edges.Where(edge => !isDrawn[edge.From] && isDrawn[edge.To]).Reverse()) places[edge.From] = places[edge.To];
        return places;
    }

    /// <summary>Places for some of the nodes; the others get none.</summary>
    private static (int X, int Y)[] Place(ExplorerGraph graph, int[] drawn, IEnumerable<ExplorerEdge> edges)
    {
        var numbers = drawn.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var signs = NodeSign.Of(graph);
        var places = MapLayout.Place(new LayoutGraph([.. drawn.Select(number => signs[number].Box)], [.. edges.Select(edge => (numbers[edge.From], numbers[edge.To]))]));
        var all = new (int X, int Y)[graph.Nodes.Count];
        foreach (var (index, number) in drawn.Index()) all[number] = (places[index].X, places[index].Y - signs[number].Rise);
        return all;
    }
}
