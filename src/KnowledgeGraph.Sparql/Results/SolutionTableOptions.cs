using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>How a table for people is laid out.</summary>
public sealed record SolutionTableOptions
{
    /// <summary>The most characters of a line, counted as Unicode code points; the default is 120. Columns shrink to fit, but none below three characters.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Prefixes that shorten IRIs; the default is <see cref="PrefixMap.WellKnown"/>.</summary>
    public PrefixMap Prefixes { get; init; } = PrefixMap.WellKnown;

    /// <summary>How many rows, from the first, the widths of the columns are measured on; the default is 1000. Later rows are cut to these widths.</summary>
    public int MeasuredRows { get; init; } = 1000;
}
