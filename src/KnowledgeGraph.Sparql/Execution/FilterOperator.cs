using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The rows for which a condition is true. SPARQL 1.1 section 18.3, Filter.</summary>
internal sealed class FilterOperator(ExecutionContext context, Operator input, CompiledExpression condition) : Operator
{
    private readonly int[] _selected = new int[RowBatch.Capacity];
    private readonly RowBatch _out = context.NewBatch();

    public override RowBatch? Next()
    {
        while (input.Next() is { } batch)
        {
            context.Budget.Check();
            int count = condition.Select(batch, _selected);
            if (count == batch.Count) return batch;
            if (count == 0) continue;
            _out.Clear();
            _out.Append(batch, _selected.AsSpan(0, count));
            return _out;
        }

        return null;
    }

    public override void Dispose()
    {
        input.Dispose();
        base.Dispose();
    }
}
