using System.Runtime.CompilerServices;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>BOUND. SPARQL 1.1 section 17.4.1.1.</summary>
internal sealed class BoundTest(Values values, int slot, bool negated) : TestExpression(values)
{
    public override Truth Test(RowBatch batch, int row) => (batch[slot, row] != 0) != negated ? Truth.True : Truth.False;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // queries run once: there is no time to warm up
    public override int Narrow(RowBatch batch, int[] selected, int count)
    {
        if (batch.Columns[slot] is not { } column) return negated ? count : 0;
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            int row = selected[i];
            selected[kept] = row;
            kept += (column[row] != 0) != negated ? 1 : 0;
        }

        return kept;
    }
}
