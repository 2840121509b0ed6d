namespace KnowledgeGraph.Export;

/// <summary>The axis of time: a chain of dates, and beside each date, in rows of a few, what stands at it.</summary>
internal static class DotTimeline
{
    /// <summary>How many items stand beside each other.</summary>
    private const int LongestRow = 5;

    public static IEnumerable<string> Lines(Diagram diagram, Palette palette)
    {
        string? before = null;
        foreach (var tick in diagram.Ticks)
        {
            yield return $"  \"{tick.Id}\" [id=\"{tick.Id}\", class=\"tick\", shape=plain, label=<<FONT POINT-SIZE=\"13\"><B>{DotText.Html(tick.Label)}</B></FONT>>, tooltip={DotText.Tooltip(tick.Label)}];";
            int row = 0;
            foreach (string[] items in diagram.Nodes.Where(node => node.Tick == tick.Id).Select(node => node.Id).Chunk(LongestRow))
            {
                string head = row == 0 ? tick.Id : $"{tick.Id}-row-{row + 1}";
                if (row > 0) yield return $"  \"{head}\" [shape=point, width=0.01, style=invis, label=\"\"];";
                yield return $"  {{ rank=same; {string.Join("; ", items.Prepend(head).Select(id => $"\"{id}\""))}; }}";
                yield return $"  {string.Join(" -> ", items.Prepend(head).Select(id => $"\"{id}\""))} [style=invis];";
                if (before is not null) yield return $"  \"{before}\" -> \"{head}\" [arrowhead=none, penwidth=2, weight=100, color=\"{palette.FrameLine}\"];";
                before = head;
                row++;
            }
        }
    }
}
