using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>=</c> and <c>!=</c> of any two expressions.</summary>
internal sealed class EqualTest(CompiledExpression left, CompiledExpression right, bool negated) : TestExpression(left.Values)
{
    public override Truth Test(RowBatch batch, int row)
    {
        var truth = Values.Equal(left.Evaluate(batch, row), right.Evaluate(batch, row));
        return truth == Truth.Error || !negated ? truth : truth == Truth.True ? Truth.False : Truth.True;
    }
}
