using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>IF. SPARQL 1.1 section 17.4.1.2.</summary>
internal sealed class IfExpression(CompiledExpression condition, CompiledExpression whenTrue, CompiledExpression whenFalse) : CompiledExpression(condition.Values)
{
    public override Value Evaluate(RowBatch batch, int row) => condition.Test(batch, row) switch
    {
        Truth.True => whenTrue.Evaluate(batch, row),
        Truth.False => whenFalse.Evaluate(batch, row),
        _ => Value.Error,
    };
}
