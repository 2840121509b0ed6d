using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>A variable; unbound is an error.</summary>
internal sealed class VariableExpression(Values values, int slot) : CompiledExpression(values)
{
    public int Slot => slot;

    public override Value Evaluate(RowBatch batch, int row) => Values.FromId(batch[slot, row]);

    public override Truth Test(RowBatch batch, int row)
    {
        uint id = batch[slot, row];
        return TermId.IsInlineBoolean(id) ? (TermId.BooleanOf(id) ? Truth.True : Truth.False) : Values.Test(Values.FromId(id));
    }

    public override uint EvaluateId(RowBatch batch, int row) => batch[slot, row];

    public override void EvaluateColumn(RowBatch batch, uint[] target)
    {
        if (batch.Columns[slot] is { } column) column.AsSpan(0, batch.Count).CopyTo(target);
        else target.AsSpan(0, batch.Count).Clear();
    }
}
