using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>A term of the query, or what an expression without variables comes to.</summary>
internal sealed class ConstantExpression(Values values, Value value) : CompiledExpression(values)
{
    private readonly Truth _truth = values.Test(value);
    private uint? _id;

    public Value Value => value;

    public override Value Evaluate(RowBatch batch, int row) => value;

    public override Truth Test(RowBatch batch, int row) => _truth;

    public override uint EvaluateId(RowBatch batch, int row) => _id ??= Values.ToId(value);

    public override void EvaluateColumn(RowBatch batch, uint[] target) => target.AsSpan(0, batch.Count).Fill(EvaluateId(batch, 0));

    public override int Narrow(RowBatch batch, int[] selected, int count) => _truth == Truth.True ? count : 0;
}
