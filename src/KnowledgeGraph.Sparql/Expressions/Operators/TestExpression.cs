using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>An expression whose value is a boolean or an error.</summary>
internal abstract class TestExpression(Values values) : CompiledExpression(values)
{
    public sealed override Value Evaluate(RowBatch batch, int row) => Value.Of(Test(batch, row));

    public sealed override uint EvaluateId(RowBatch batch, int row)
    {
        var truth = Test(batch, row);
        return truth == Truth.Error ? 0 : TermId.FromBoolean(truth == Truth.True);
    }

    public abstract override Truth Test(RowBatch batch, int row);
}
