using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>BNODE with a label: the same blank node for the same label in one solution, another in the next. SPARQL 1.1 section 17.4.2.9.</summary>
/// <remarks>Solutions are told apart by their number in the sequence that the expression is evaluated on; two expressions over the same sequence agree.</remarks>
internal sealed class BlankNodeExpression(CompiledExpression label) : CompiledExpression(label.Values)
{
    private long _solution;

    public override Value Evaluate(RowBatch batch, int row)
    {
        long solution = _solution++;
        var text = label.Evaluate(batch, row);
        return text.Kind == ValueKind.String ? Values.FromId(Values.Terms.BlankNodeOf(solution, Values.Text(text))) : Value.Error;
    }
}
