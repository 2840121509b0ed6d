using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>SAMETERM. SPARQL 1.1 section 17.4.1.8.</summary>
internal sealed class SameTermTest(CompiledExpression left, CompiledExpression right) : TestExpression(left.Values)
{
    public override Truth Test(RowBatch batch, int row)
    {
        uint first = left.EvaluateId(batch, row);
        uint second = right.EvaluateId(batch, row);
        return first == 0 || second == 0 ? Truth.Error : first == second ? Truth.True : Truth.False;
    }
}
