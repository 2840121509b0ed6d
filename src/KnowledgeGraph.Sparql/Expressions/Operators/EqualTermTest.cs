using System.Runtime.CompilerServices;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>?variable = term</c> and <c>!=</c> for an IRI, a blank node or a simple string: only the same term can be equal, so ids are compared.</summary>
internal sealed class EqualTermTest(Values values, int slot, uint term, bool negated) : TestExpression(values)
{
    private readonly Value _term = values.FromId(term);

    public override Truth Test(RowBatch batch, int row)
    {
        uint id = batch[slot, row];
        if (id == term) return negated ? Truth.False : Truth.True;
        if (id == 0) return Truth.Error;
        if (_term.Kind == ValueKind.String && Values.FromId(id).Kind == ValueKind.Other) return Truth.Error;
        return negated ? Truth.True : Truth.False;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // queries run once: there is no time to warm up
    public override int Narrow(RowBatch batch, int[] selected, int count)
    {
        if (negated) return base.Narrow(batch, selected, count);
        if (batch.Columns[slot] is not { } column) return 0;
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            int row = selected[i];
            selected[kept] = row;
            kept += column[row] == term ? 1 : 0;
        }

        return kept;
    }
}
