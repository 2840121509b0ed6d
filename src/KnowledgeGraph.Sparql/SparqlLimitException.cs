namespace KnowledgeGraph.Sparql;

/// <summary>An evaluation came to a limit of its <see cref="QueryOptions"/>.</summary>
public sealed class SparqlLimitException : Exception
{
    internal SparqlLimitException(string message)
        : base(message)
    {
    }
}
