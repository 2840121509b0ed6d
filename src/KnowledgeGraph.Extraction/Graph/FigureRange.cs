namespace KnowledgeGraph.Extraction;

/// <summary>The numbers that a text may mean by a number: "about 50,000" is any that is 50,000 when rounded in the same way, "over 50,000" any up to the next round one.</summary>
/// <param name="Least">The least of them.</param>
/// <param name="Most">The greatest of them.</param>
internal readonly record struct FigureRange(decimal Least, decimal Most)
{
    /// <summary>The range of a number.</summary>
    /// <param name="value">The number, not negative.</param>
    /// <param name="side">"around", "above" or "below" as in the list <c>number-qualifiers</c>; null for a number that is given as exact.</param>
    public static FigureRange Of(decimal value, string? side) => side switch
    {
        "around" => new FigureRange(value - (Unit(value) / 2), value + (Unit(value) / 2)),
        "above" => new FigureRange(value, value + Unit(value)),
        "below" => new FigureRange(value - Unit(value), value),
        _ => new FigureRange(value, value),
    };

    /// <summary>Whether one number can be meant by both.</summary>
    public bool Overlaps(FigureRange other) => Least <= other.Most && other.Least <= Most;

    /// <summary>What the last digit that is not 0 counts, but no more than a tenth of the number: 1,000 for 55,000 and 5,000 for 50,000.</summary>
    private static decimal Unit(decimal value)
    {
        decimal unit = 1;
        if (value != decimal.Truncate(value))
        {
            while (value % unit != 0)
                unit /= 10;
            return unit;
        }

        while (value != 0 && value % (unit * 10) == 0)
            unit *= 10;
        return value == 0 ? 1 : Math.Min(unit, value / 10);
    }
}
