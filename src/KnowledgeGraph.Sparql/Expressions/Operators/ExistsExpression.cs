using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>EXISTS and NOT EXISTS inside an expression. SPARQL 1.1 section 17.4.1.4.</summary>
internal sealed class ExistsExpression(Values values, IExistsTest test, bool negated) : TestExpression(values)
{
    public override Truth Test(RowBatch batch, int row) => test.Exists(batch, row) != negated ? Truth.True : Truth.False;
}
