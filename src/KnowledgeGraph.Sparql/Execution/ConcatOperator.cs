namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The rows of one operator, then those of another.</summary>
internal sealed class ConcatOperator(Operator first, Func<Operator> then) : Operator
{
    private Operator _current = first;
    private bool _second;

    public override RowBatch? Next()
    {
        if (_current.Next() is { } batch) return batch;
        if (_second) return null;
        _second = true;
        _current.Dispose();
        _current = then();
        return _current.Next();
    }

    public override void Dispose()
    {
        _current.Dispose();
        base.Dispose();
    }
}
