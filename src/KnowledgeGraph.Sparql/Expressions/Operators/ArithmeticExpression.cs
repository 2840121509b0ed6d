using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>+</c>, <c>-</c>, <c>*</c> and <c>/</c>.</summary>
internal sealed class ArithmeticExpression(CompiledExpression left, CompiledExpression right, BinaryOperator operation) : CompiledExpression(left.Values)
{
    public override Value Evaluate(RowBatch batch, int row)
    {
        var first = left.Evaluate(batch, row);
        var second = right.Evaluate(batch, row);
        return operation switch
        {
            BinaryOperator.Add => Value.Add(first, second),
            BinaryOperator.Subtract => Value.Subtract(first, second),
            BinaryOperator.Multiply => Value.Multiply(first, second),
            _ => Value.Divide(first, second),
        };
    }
}
