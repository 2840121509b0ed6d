namespace KnowledgeGraph.Extraction;

/// <summary>In which way a text puts a clause forward. Only what is <see cref="Asserted"/> becomes a fact of the graph.</summary>
internal enum FactualStatus
{
    /// <summary>The article says so itself.</summary>
    Asserted,
    /// <summary>Somebody says so: direct, indirect or mixed speech, a thought, a report.</summary>
    Said,
    /// <summary>Supposed, possible, conditional, hedged.</summary>
    Supposed,
    /// <summary>Wanted, demanded, planned, feared.</summary>
    Wanted,
    /// <summary>Negated.</summary>
    Denied,
}
