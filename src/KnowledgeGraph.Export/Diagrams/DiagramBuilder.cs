using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Makes a picture of a dataset that uses the news vocabulary: who relates to whom and to what, folded so that a reader can take it in.</summary>
/// <remarks>Evidences, reifiers and selectors never appear as nodes; their sentences become tooltips. The result depends on the dataset's quads alone, not on their order.</remarks>
public static class DiagramBuilder
{
    /// <summary>Builds the picture.</summary>
    /// <exception cref="DiagramException">The focus is the label of nothing (KG6001), or a type is no class that can be drawn (KG6002).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The depth or the number of statements is negative, or no node is allowed.</exception>
    public static Diagram Build(Dataset dataset, DiagramOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxNodes, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.StatementsPerArticle ?? 0);

        var graph = new NewsGraph(dataset);
        var draft = NoteMerger.Merge(Everything(graph));
        if (options.FocusLabel is { } label) draft = FocusStep.Apply(draft, graph, label, options.Depth);
        draft = options.Types.IsDefaultOrEmpty ? draft.Keep(node => node.IsFocus || node.Kind != DiagramKind.Place) : TypeStep.Apply(draft, options.Types);
        draft = StatementStep.Apply(draft, options.StatementsPerArticle);
        if (options.Types.IsDefaultOrEmpty) draft = OfficeDrafter.Fold(AffiliationStep.Fold(draft));
        draft = EdgeMerger.Merge(draft).DropLoneNodes();
        int whole = draft.Nodes.Count;
        draft = SizeStep.Apply(draft, options.MaxNodes).DropLoneNodes();
        return new DiagramFinisher(graph, options).Finish(draft, Notes(whole, draft.Nodes.Count));
    }

    private static Draft Everything(NewsGraph graph)
    {
        var entities = new EntityDrafter(graph);
        var statements = new StatementDrafter(graph);
        var notes = new NoteDrafter(graph);
        List<DraftNode> nodes = [.. entities.Nodes()];
        var kinds = nodes.ToDictionary(node => node.Term, node => node.Kind);
        nodes.AddRange(statements.Nodes());
        nodes.AddRange(notes.Nodes());
        return new Draft(
            nodes,
            [.. entities.Edges(kinds, statements.Said()), .. new OfficeDrafter(graph).Edges(), .. statements.Edges(kinds), .. notes.Edges()]);
    }

    private static IReadOnlyList<string> Notes(int whole, int shown) =>
        shown < whole ? [$"Only the {shown} best connected of {whole} nodes are shown."] : [];
}
