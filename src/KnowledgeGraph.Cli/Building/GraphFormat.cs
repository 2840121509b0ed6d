namespace KnowledgeGraph.Cli.Building;

/// <summary>A file that <c>kg build</c> can write, named <c>graph.</c> and the format.</summary>
internal enum GraphFormat
{
    /// <summary>Turtle: the union of all graphs, for people.</summary>
    Ttl,

    /// <summary>N-Triples: the union of all graphs, one line for each triple.</summary>
    Nt,

    /// <summary>TriG: what each article asserts in a graph of its own.</summary>
    Trig,

    /// <summary>The diagram as Graphviz reads it.</summary>
    Dot,

    /// <summary>The diagram as Graphviz draws it.</summary>
    Svg,

    /// <summary>A page on which a reader explores the graph; written on request only.</summary>
    Html,
}
