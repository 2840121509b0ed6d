namespace KnowledgeGraph.Rdf.Storage;

/// <summary>A place in a quad.</summary>
public enum QuadColumn
{
    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The predicate.</summary>
    Predicate,

    /// <summary>The object.</summary>
    Object,

    /// <summary>The name of the graph.</summary>
    Graph,
}
