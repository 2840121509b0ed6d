using System.Runtime.CompilerServices;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>?variable op constant</c> for any of the six comparisons. Packed integers, decimals and dates are compared without making a value.</summary>
internal sealed class CompareConstantTest : TestExpression
{
    private readonly int _slot;
    private readonly Value _constant;
    private readonly BinaryOperator _comparison;
    private readonly bool _negated;
    private readonly IdRange _integers;
    private readonly IdRange _dates;
    private readonly ScaledRange? _decimals;

    public CompareConstantTest(Values values, int slot, in Value constant, BinaryOperator comparison)
        : base(values)
    {
        _slot = slot;
        _constant = constant;
        _comparison = comparison;

        // What is unequal is what does not lie in the range of the equal ones.
        _negated = comparison == BinaryOperator.NotEqual;
        var bounds = ConstantBounds.Of(constant, _negated ? BinaryOperator.Equal : comparison);
        _integers = bounds.Integers;
        _dates = bounds.Dates;
        _decimals = bounds.Decimals;
    }

    public override Truth Test(RowBatch batch, int row) => Test(batch[_slot, row]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // queries run once: there is no time to warm up
    public override int Narrow(RowBatch batch, int[] selected, int count)
    {
        if (batch.Columns[_slot] is not { } column) return 0;
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            int row = selected[i];
            selected[kept] = row;
            kept += Test(column[row]) == Truth.True ? 1 : 0;
        }

        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Truth Test(uint id)
    {
        if (TermId.IsInlineInteger(id) && _integers.IsKnown) return Of(_integers.Contains(id));
        if (TermId.IsInlineDecimal(id) && _decimals is { } decimals) return Of(decimals.Contains(id));
        if (TermId.IsInlineDate(id) && _dates.IsKnown) return Of(_dates.Contains(id));
        return id == 0 ? Truth.Error : TestValue(id);
    }

    private Truth Of(bool inRange) => inRange != _negated ? Truth.True : Truth.False;

    private Truth TestValue(uint id)
    {
        var value = Values.FromId(id);
        if (_comparison is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            var truth = Values.Equal(value, _constant);
            return truth == Truth.Error ? truth : Of(truth == Truth.True);
        }

        return OrderTest.Holds(Values.Compare(value, _constant), _comparison);
    }
}
