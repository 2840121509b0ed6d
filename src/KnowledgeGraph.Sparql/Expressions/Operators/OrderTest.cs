using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c> of any two expressions.</summary>
internal sealed class OrderTest(CompiledExpression left, CompiledExpression right, BinaryOperator comparison) : TestExpression(left.Values)
{
    public override Truth Test(RowBatch batch, int row) => Holds(Values.Compare(left.Evaluate(batch, row), right.Evaluate(batch, row)), comparison);

    /// <summary>Whether values that stand so to each other satisfy the operator.</summary>
    public static Truth Holds(Ordering order, BinaryOperator comparison)
    {
        bool holds = comparison switch
        {
            BinaryOperator.Less => order == Ordering.Less,
            BinaryOperator.LessOrEqual => order is Ordering.Less or Ordering.Equal,
            BinaryOperator.Greater => order == Ordering.Greater,
            BinaryOperator.GreaterOrEqual => order is Ordering.Greater or Ordering.Equal,
            BinaryOperator.NotEqual => order != Ordering.Equal,
            _ => order == Ordering.Equal,
        };
        return order == Ordering.Error ? Truth.Error : holds ? Truth.True : Truth.False;
    }
}
