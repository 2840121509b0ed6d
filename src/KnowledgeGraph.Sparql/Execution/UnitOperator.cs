namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The one empty solution, or a row that somebody has already.</summary>
internal sealed class UnitOperator(RowBatch row) : Operator
{
    private RowBatch? _row = row;

    public static UnitOperator Empty(ExecutionContext context) => new(new RowBatch(context.Slots.Count) { Count = 1 });

    public override RowBatch? Next()
    {
        var row = _row;
        _row = null;
        return row;
    }
}
