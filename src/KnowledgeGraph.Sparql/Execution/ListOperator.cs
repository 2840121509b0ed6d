namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Batches that somebody makes one after the other.</summary>
internal sealed class ListOperator(IEnumerable<RowBatch> batches) : Operator
{
    private readonly IEnumerator<RowBatch> _batches = batches.GetEnumerator();

    public override RowBatch? Next() => _batches.MoveNext() ? _batches.Current : null;

    public override void Dispose()
    {
        _batches.Dispose();
        base.Dispose();
    }
}
