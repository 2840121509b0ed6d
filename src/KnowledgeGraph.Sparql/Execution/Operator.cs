namespace KnowledgeGraph.Sparql.Execution;

/// <summary>A running step of a plan: gives batches until there are no more.</summary>
internal abstract class Operator : IDisposable
{
    /// <summary>The next batch, never an empty one; null at the end. The batch is good until the next call.</summary>
    public abstract RowBatch? Next();

    public virtual void Dispose()
    {
    }
}
