using KnowledgeGraph.Sparql.Expressions;
using KnowledgeGraph.Sparql.Planning;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>EXISTS inside an expression: runs the pattern with one row as its input.</summary>
internal sealed class ExistsTest(ExecutionContext context, PlanNode pattern) : IExistsTest
{
    private RowBatch? _row;

    public bool Exists(RowBatch batch, int row)
    {
        _row ??= context.NewBatch();
        _row.Clear();
        _row.Append(batch, [row]);
        using var rows = pattern.Open(context, new UnitOperator(_row));
        return rows.Next() is not null;
    }
}
