namespace KnowledgeGraph.Sparql;

/// <summary>The answer to a query: a <c>SolutionResult</c>, a <see cref="BooleanResult"/> or a <see cref="GraphResult"/>; nothing else derives from it.</summary>
/// <remarks>Solutions and triples are computed as they are read. Dispose of a result that has not been read to its end.</remarks>
public abstract class QueryResult : IDisposable
{
    private protected QueryResult()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Release();
        GC.SuppressFinalize(this);
    }

    private protected virtual void Release()
    {
    }
}
