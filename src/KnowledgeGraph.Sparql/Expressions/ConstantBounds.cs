using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Which packed literals satisfy <c>literal op constant</c>. Terms that are not packed may satisfy it too.</summary>
/// <param name="Integers">The ids of the packed integers; not known where the constant is no integer or decimal.</param>
/// <param name="Decimals">The packed decimals; null where the constant is no integer or decimal.</param>
/// <param name="Dates">The ids of the packed dates; not known where the constant is no date without time zone that could be packed.</param>
internal readonly record struct ConstantBounds(IdRange Integers, ScaledRange? Decimals, IdRange Dates)
{
    private const decimal Unit = 0.00000001m; // the last digit that a packed decimal can have
    private const decimal Greatest = 90_000_000_000m; // beyond every packed number, and safe in units

    /// <summary>The bounds of one comparison with a constant.</summary>
    public static ConstantBounds Of(in Value constant, BinaryOperator comparison)
    {
        if (constant.Kind is ValueKind.Integer or ValueKind.Decimal && constant.TryToDecimal(out decimal number)) return OfNumber(Math.Clamp(number, -Greatest, Greatest), comparison);
        return TermId.IsInlineDate(constant.Id) ? new ConstantBounds(default, null, OfDate(constant.Id, comparison)) : default;
    }

    private static ConstantBounds OfNumber(decimal number, BinaryOperator comparison)
    {
        var (first, last) = Whole(number, comparison);
        first = Math.Clamp(first, TermId.LeastInteger, TermId.GreatestInteger + 1L);
        last = Math.Clamp(last, TermId.LeastInteger - 1L, TermId.GreatestInteger);
        var (firstUnit, lastUnit) = Whole(number / Unit, comparison);
        return new ConstantBounds(Ids(first, last), new ScaledRange(firstUnit, lastUnit), default);
    }

    // The whole numbers that satisfy the comparison.
    private static (long First, long Last) Whole(decimal number, BinaryOperator comparison)
    {
        long floor = (long)Math.Floor(number);
        long ceiling = (long)Math.Ceiling(number);
        return comparison switch
        {
            BinaryOperator.Less => (long.MinValue, ceiling - 1),
            BinaryOperator.LessOrEqual => (long.MinValue, floor),
            BinaryOperator.Greater => (floor + 1, long.MaxValue),
            BinaryOperator.GreaterOrEqual => (ceiling, long.MaxValue),
            _ => (ceiling, floor),
        };
    }

    private static IdRange Ids(long first, long last)
    {
        if (first > last || !TermId.TryFromInteger(first, out uint low) || !TermId.TryFromInteger(last, out uint high)) return new IdRange(1, 0);
        return new IdRange(low, high);
    }

    // The order of the ids is that of the days, and their neighbours in order are ids of dates or of nothing.
    private static IdRange OfDate(uint id, BinaryOperator comparison)
    {
        TermId.TryFromDate(1, 1, 1, out uint least);
        TermId.TryFromDate(9999, 12, 31, out uint greatest);
        return comparison switch
        {
            BinaryOperator.Less => new IdRange(least, id - 1),
            BinaryOperator.LessOrEqual => new IdRange(least, id),
            BinaryOperator.Greater => new IdRange(id + 1, greatest),
            BinaryOperator.GreaterOrEqual => new IdRange(id, greatest),
            _ => new IdRange(id, id),
        };
    }
}
