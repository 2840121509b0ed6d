using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Binds a slot to an expression's value, nothing where it is an error. SPARQL 1.1 section 18.3, Extend.</summary>
internal sealed class ExtendOperator(ExecutionContext context, Operator input, int slot, CompiledExpression expression) : Operator
{
    private readonly RowBatch _out = context.NewBatch();
    private readonly uint[] _values = new uint[RowBatch.Capacity];

    public override RowBatch? Next()
    {
        if (input.Next() is not { } batch) return null;
        expression.EvaluateColumn(batch, _values);
        _out.BorrowAll(batch);
        _out.Borrow(slot, _values);
        return _out;
    }

    public override void Dispose()
    {
        input.Dispose();
        base.Dispose();
    }
}
