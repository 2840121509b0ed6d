using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>!</c>. SPARQL 1.1 section 17.2.</summary>
internal sealed class NotTest(CompiledExpression operand) : TestExpression(operand.Values)
{
    public override Truth Test(RowBatch batch, int row) => operand.Test(batch, row) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Error,
    };
}
