namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The same rows with some slots unbound.</summary>
internal sealed class ProjectOperator(ExecutionContext context, Operator input, int[] hidden) : Operator
{
    private readonly RowBatch _out = context.NewBatch();

    public override RowBatch? Next()
    {
        if (input.Next() is not { } batch) return null;
        _out.BorrowAll(batch);
        foreach (int slot in hidden) _out.Drop(slot);
        return _out;
    }

    public override void Dispose()
    {
        input.Dispose();
        base.Dispose();
    }
}
