namespace KnowledgeGraph.Sparql.Planning;

/// <summary>How a step is joined to what has been planned so far.</summary>
internal enum JoinMethod
{
    /// <summary>The rows so far are its input.</summary>
    Feed,

    /// <summary>It is run by itself and made a hash table.</summary>
    HashRight,

    /// <summary>The rows so far are made a hash table, and it is run by itself.</summary>
    HashLeft,
}
