using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>An expression bound to the slots of a plan and ready to run. An error of SPARQL is a value (<c>Value.Error</c>), not an exception.</summary>
internal abstract class CompiledExpression
{
    /// <summary>The value of the expression in one row.</summary>
    public abstract Value Evaluate(RowBatch batch, int row);

    /// <summary>The term ids of the expression in the first <c>batch.Count</c> rows; 0 where it is an error.</summary>
    public abstract void EvaluateColumn(RowBatch batch, uint[] target);

    /// <summary>Writes to <paramref name="selected"/> the rows whose effective boolean value is true, ascending, and gives their number.</summary>
    public abstract int Select(RowBatch batch, int[] selected);
}
