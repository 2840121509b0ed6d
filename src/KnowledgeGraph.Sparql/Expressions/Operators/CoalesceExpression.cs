using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>COALESCE: the first that is no error. SPARQL 1.1 section 17.4.1.3.</summary>
internal sealed class CoalesceExpression(Values values, ImmutableArray<CompiledExpression> operands) : CompiledExpression(values)
{
    public override Value Evaluate(RowBatch batch, int row)
    {
        foreach (var operand in operands)
        {
            var value = operand.Evaluate(batch, row);
            if (!value.IsError) return value;
        }

        return Value.Error;
    }
}
