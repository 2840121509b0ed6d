using System.Collections.Immutable;

namespace KnowledgeGraph.Export;

/// <summary>Turns dated items into a diagram with an axis.</summary>
internal sealed class TimelineFinisher(DiagramFinisher finisher, DiagramOptions options)
{
    private readonly Identifiers _ids = new();

    /// <summary>Keeps the most telling items, in the order of time.</summary>
    public Diagram Finish(IReadOnlyList<TimelineItem> items)
    {
        var kept = items.OrderByDescending(item => item.Interest).ThenBy(item => item.Date, StringComparer.Ordinal).ThenBy(item => item.Thing).Take(options.MaxNodes).ToHashSet();
        var shown = items.Where(kept.Contains).ToList();
        var ticks = shown.Select(item => item.Date).Distinct().ToDictionary(date => date, date => new DiagramTick(_ids.OfDate(date), DateWords.Read(date)), StringComparer.Ordinal);
        string[] notes = shown.Count < items.Count ? [$"Only the {shown.Count} most telling of {items.Count} dated items are shown."] : [];
        return new Diagram
        {
            Title = options.Title ?? finisher.TimelineTitle(),
            Notes = [.. finisher.Sources(), .. notes],
            Theme = options.Theme,
            RankDir = options.RankDir,
            Ticks = [.. ticks.Values],
            Nodes = [.. shown.Select(item => finisher.Node(item.Node, _ids.OfItem(item.Thing, item.Suffix)) with { Tick = ticks[item.Date].Id, Cluster = null })],
        };
    }
}
