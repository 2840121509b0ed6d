using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Makes a picture of a dataset that uses the news vocabulary: who relates to whom and to what, folded so that a reader can take it in.</summary>
/// <remarks>Evidences, reifiers and selectors never appear as nodes; their sentences become tooltips. The result depends on the dataset's quads alone, not on their order.</remarks>
public static class DiagramBuilder
{
    /// <summary>How many statements can be read on one page, where there is little else on it.</summary>
    private const int StatementsOnAPage = 30;

    /// <summary>Builds the picture.</summary>
    /// <exception cref="DiagramException">
    /// The focus is the label of nothing (KG6001), a type is no class that can be drawn (KG6002), no article is meant (KG6003), the focus is no agreement (KG6004), a view that needs a focus
    /// has none (KG6005), or nothing has a date (KG6006).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The depth or the number of statements is negative, or no node is allowed.</exception>
    public static Diagram Build(Dataset dataset, DiagramOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxNodes, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.StatementsPerArticle ?? 0);

        var graph = new NewsGraph(dataset);
        bool isTimeline = options.View == DiagramView.Timeline;
        var span = new DateSpan(options.Since, options.Until);
        var draft = ConfidenceStep.Apply(ArticleStep.Apply(Everything(graph), graph, options.Articles, isTimeline ? default : span), options.MinConfidence);
        return isTimeline ? Timeline(draft, graph, options, span) : Relations(NoteMerger.Merge(draft), graph, options);
    }

    private static Diagram Relations(Draft draft, NewsGraph graph, DiagramOptions options)
    {
        draft = Focused(draft, graph, options);
        draft = options.Types.IsDefaultOrEmpty ? draft.Keep(node => node.IsFocus || node.Kind != DiagramKind.Place) : TypeStep.Apply(draft, options.Types);
        if (options.View == DiagramView.Overview) draft = ViewStep.Overview(draft);
        int said = draft.Nodes.Count(node => node.Kind == DiagramKind.Statement);
        draft = StatementStep.Apply(draft, StatementsOf(options, graph.Articles.Count));
        if (options.View == DiagramView.Statements) draft = ViewStep.Statements(draft);
        if (options.Types.IsDefaultOrEmpty) draft = OfficeDrafter.Fold(AffiliationStep.Fold(draft));
        draft = EdgeMerger.Merge(draft).DropLoneNodes();
        int whole = draft.Nodes.Count;
        draft = SizeStep.Apply(draft, options.MaxNodes).DropLoneNodes();
        int drawn = options.View == DiagramView.Statements ? draft.Nodes.Count(node => node.Kind == DiagramKind.Statement) : said;
        return new DiagramFinisher(graph, options).Finish(draft, [.. Notes(whole, draft.Nodes.Count), .. SaidNotes(said, drawn)]);
    }

    private static Diagram Timeline(Draft draft, NewsGraph graph, DiagramOptions options, DateSpan span)
    {
        draft = Focused(draft, graph, options);
        if (!options.Types.IsDefaultOrEmpty) draft = TypeStep.Apply(draft, options.Types);
        var items = new TimelineDrafter(graph).Items(draft).Where(item => span.Holds(item.Date)).ToList();
        if (items.Count == 0) throw DiagramErrors.NothingDated();
        return new TimelineFinisher(new DiagramFinisher(graph, options), options).Finish(items);
    }

    private static Draft Focused(Draft draft, NewsGraph graph, DiagramOptions options) => (options.View, options.FocusLabel) switch
    {
        (DiagramView.Agreement or DiagramView.Ego, null) => throw DiagramErrors.NoFocus(options.View),
        (_, null) => draft,
        (DiagramView.Agreement, { } label) => ViewStep.Agreement(draft, graph, label),
        (_, { } label) => FocusStep.Apply(draft, graph, label, options.Depth),
    };

    /// <summary>How many statements of an article are nodes: none in an overview, as many as a page holds where they are what the picture is for, all that are about an agreement.</summary>
    private static int? StatementsOf(DiagramOptions options, int articles) => options.View switch
    {
        DiagramView.Overview => 0,
        DiagramView.Statements => options.StatementsPerArticle ?? Math.Max(1, StatementsOnAPage / Math.Max(1, articles)),
        DiagramView.Agreement => options.StatementsPerArticle ?? options.MaxNodes,
        _ => options.StatementsPerArticle,
    };

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

    private static IReadOnlyList<string> SaidNotes(int said, int drawn) => drawn < said ? [$"Of {said} statements the {drawn} most telling are shown."] : [];

    private static IReadOnlyList<string> Notes(int whole, int shown) =>
        shown < whole ? [$"Only the {shown} best connected of {whole} nodes are shown."] : [];
}
