namespace KnowledgeGraph.Sparql.Execution;

/// <summary>What becomes of an input row that is looked up in an index.</summary>
internal enum ProbeKind
{
    /// <summary>A row for each match.</summary>
    Join,

    /// <summary>A row for each match, and the row as it is where there is none (OPTIONAL).</summary>
    Outer,

    /// <summary>The row once where there is a match (EXISTS).</summary>
    Semi,

    /// <summary>The row where there is no match (MINUS; of one triple pattern also NOT EXISTS).</summary>
    Anti,

    /// <summary>The row where there is no match, be it one that shares no binding (NOT EXISTS).</summary>
    Lacking,
}
