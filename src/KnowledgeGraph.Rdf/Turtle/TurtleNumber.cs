namespace KnowledgeGraph.Rdf;

/// <summary>The kinds of number that Turtle writes without quotation marks.</summary>
internal enum TurtleNumber
{
    /// <summary>No such number.</summary>
    None,

    /// <summary>Production [19] INTEGER.</summary>
    Integer,

    /// <summary>Production [20] DECIMAL.</summary>
    Decimal,

    /// <summary>Production [21] DOUBLE.</summary>
    Double,
}
