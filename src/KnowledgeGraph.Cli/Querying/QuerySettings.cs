namespace KnowledgeGraph.Cli.Querying;

/// <summary>What the user asked <c>kg query</c> for, checked.</summary>
internal sealed record QuerySettings
{
    /// <summary>The files with the graph.</summary>
    public required IReadOnlyList<string> Graphs { get; init; }

    /// <summary>The query's text.</summary>
    public required string Text { get; init; }

    /// <summary>Named in error messages: the query's file, or "-e".</summary>
    public required string TextName { get; init; }

    /// <summary>Null: a table for solutions and yes or no, Turtle for triples.</summary>
    public QueryFormat? Format { get; init; }

    /// <summary>The file to write; null is standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the triples of each file go into a graph of the file's name.</summary>
    public bool Named { get; init; }

    /// <summary>Whether the default graph is the default graph alone.</summary>
    public bool DefaultGraphAlone { get; init; }

    public bool Explain { get; init; }

    public bool Time { get; init; }

    public TimeSpan? Timeout { get; init; }

    /// <summary>The folder whose prefixes may be used without declaring them.</summary>
    public required string OntologyFolder { get; init; }
}
