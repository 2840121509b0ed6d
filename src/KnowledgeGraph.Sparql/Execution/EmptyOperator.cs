namespace KnowledgeGraph.Sparql.Execution;

/// <summary>No solution.</summary>
internal sealed class EmptyOperator(Operator? input) : Operator
{
    public override RowBatch? Next() => null;

    public override void Dispose()
    {
        input?.Dispose();
        base.Dispose();
    }
}
