using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>&amp;&amp;</c> of two or more, the cheap ones first: false wins over error. SPARQL 1.1 section 17.2.</summary>
internal sealed class AndTest(ImmutableArray<CompiledExpression> operands) : TestExpression(operands[0].Values)
{
    public override Truth Test(RowBatch batch, int row)
    {
        var outcome = Truth.True;
        foreach (var operand in operands)
        {
            var truth = operand.Test(batch, row);
            if (truth == Truth.False) return truth;
            if (truth == Truth.Error) outcome = truth;
        }

        return outcome;
    }

    public override int Narrow(RowBatch batch, int[] selected, int count)
    {
        foreach (var operand in operands)
        {
            if (count == 0) break;
            count = operand.Narrow(batch, selected, count);
        }

        return count;
    }
}
