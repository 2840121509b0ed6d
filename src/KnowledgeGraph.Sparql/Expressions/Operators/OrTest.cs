using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>||</c> of two or more, the cheap ones first: true wins over error. SPARQL 1.1 section 17.2.</summary>
internal sealed class OrTest(ImmutableArray<CompiledExpression> operands) : TestExpression(operands[0].Values)
{
    public override Truth Test(RowBatch batch, int row)
    {
        var outcome = Truth.False;
        foreach (var operand in operands)
        {
            var truth = operand.Test(batch, row);
            if (truth == Truth.True) return truth;
            if (truth == Truth.Error) outcome = truth;
        }

        return outcome;
    }
}
