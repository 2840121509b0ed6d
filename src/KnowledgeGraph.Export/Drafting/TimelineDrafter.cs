using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Finds what has a date: agreements and laws, events, who held which office, statements.</summary>
internal sealed class TimelineDrafter(NewsGraph graph)
{
    private const decimal OfAgreements = 100, OfEvents = 50, OfTenures = 2;

    /// <summary>All items of a draft, in the order of dates, then of terms.</summary>
    public IReadOnlyList<TimelineItem> Items(Draft draft) =>
    [
        .. draft.Nodes.Where(node => node.Kind is DiagramKind.Agreement or DiagramKind.Law).SelectMany(Steps)
            .Concat(draft.Nodes.Where(node => node.Kind == DiagramKind.Event).SelectMany(Event))
            .Concat(draft.Nodes.Where(node => node.Kind == DiagramKind.Statement).SelectMany(node => Statement(node, draft)))
            .Concat(graph.Instances(KgTerms.Tenure).SelectMany(tenure => Tenures(tenure, draft)))
            .OrderBy(item => item.Date, StringComparer.Ordinal).ThenBy(item => item.Node.Kind).ThenBy(item => item.Thing).ThenBy(item => item.Suffix, StringComparer.Ordinal),
    ];

    private IEnumerable<TimelineItem> Steps(DraftNode node) =>
        graph.AgreementDates(node.Term).Select(date => new TimelineItem(node.Term, date.Words, date.Day, node with { Detail = date.Words }, OfAgreements));

    private IEnumerable<TimelineItem> Event(DraftNode node)
    {
        string date = graph.Text(node.Term, KgTerms.Date), start = graph.Text(node.Term, KgTerms.StartDate), end = graph.Text(node.Term, KgTerms.EndDate);
        if (date.Length == 0) date = start.Length > 0 ? start : end;
        if (date.Length > 0) yield return new TimelineItem(node.Term, "", date, node, OfEvents);
    }

    /// <summary>Who says it stands above the words, because the axis has no edges to speakers.</summary>
    private IEnumerable<TimelineItem> Statement(DraftNode node, Draft draft)
    {
        string date = node.Day.Length > 0 ? node.Day : graph.Article(node.Article)?.Date ?? "";
        string speakers = string.Join(", ", draft.EdgesAt(node.Term).Where(edge => edge.To == node.Term).Select(edge => draft[edge.From].Label).Distinct());
        if (date.Length > 0 && speakers.Length > 0) yield return new TimelineItem(node.Term, "", date, node with { Label = $"{speakers}: {node.Label}" }, node.Interest);
    }

    private IEnumerable<TimelineItem> Tenures(Term tenure, Draft draft)
    {
        bool isFormer = graph.Text(tenure, KgTerms.Former) is "true" or "1";
        return from holder in graph.Objects(tenure, KgTerms.Holder)
               where draft.Has(holder)
               from office in graph.Objects(tenure, KgTerms.Office)
               from date in graph.Texts(tenure, KgTerms.AttestedOn)
               let detail = (isFormer ? "former " : "") + graph.Label(office)
               select new TimelineItem(holder, detail, date, draft[holder] with { Detail = detail, Citations = graph.Citations(tenure) }, OfTenures);
    }
}
