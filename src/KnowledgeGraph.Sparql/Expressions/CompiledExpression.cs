using System.Runtime.CompilerServices;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>An expression bound to the slots of a plan and ready to run. An error of SPARQL is a value (<c>Value.Error</c>), not an exception. Not for several threads.</summary>
internal abstract class CompiledExpression(Values values)
{
    /// <summary>What makes terms of its values.</summary>
    public Values Values => values;

    /// <summary>The value of the expression in one row.</summary>
    public abstract Value Evaluate(RowBatch batch, int row);

    /// <summary>The effective boolean value of the expression in one row.</summary>
    public virtual Truth Test(RowBatch batch, int row) => values.Test(Evaluate(batch, row));

    /// <summary>The term of the expression in one row; 0 where it is an error.</summary>
    public virtual uint EvaluateId(RowBatch batch, int row) => values.ToId(Evaluate(batch, row));

    /// <summary>The term ids of the expression in the first <c>batch.Count</c> rows; 0 where it is an error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public virtual void EvaluateColumn(RowBatch batch, uint[] target)
    {
        for (int row = 0; row < batch.Count; row++) target[row] = EvaluateId(batch, row);
    }

    /// <summary>Writes to <paramref name="selected"/> the rows whose effective boolean value is true, ascending, and gives their number.</summary>
    public int Select(RowBatch batch, int[] selected)
    {
        for (int row = 0; row < batch.Count; row++) selected[row] = row;
        return Narrow(batch, selected, batch.Count);
    }

    /// <summary>Keeps of the first <paramref name="count"/> rows in <paramref name="selected"/> those whose effective boolean value is true, and gives their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public virtual int Narrow(RowBatch batch, int[] selected, int count)
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            int row = selected[i];
            if (Test(batch, row) == Truth.True) selected[kept++] = row;
        }

        return kept;
    }
}
