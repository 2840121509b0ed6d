namespace KnowledgeGraph.Language;

internal sealed partial class TimeScanner
{
    /// <summary>"yesterday", "last year", "two years ago", "later this month", "the day before".</summary>
    private TimeExpression? ReadRelative(int index)
    {
        if (Value(TimeWordRole.Day, index) is { } day)
        {
            return Relative(index, index + 1, day, TimeUnit.Day);
        }

        return ReadDayBeside(index) ?? ReadWeekend(index) ?? ReadShift(index) ?? ReadAgo(index);
    }

    /// <summary>"the day before yesterday", "the day after tomorrow".</summary>
    private TimeExpression? ReadDayBeside(int index)
    {
        if (!Has(index, "the") || !Has(index + 1, "day") || At(index + 2) is not ("before" or "after") || Value(TimeWordRole.Day, index + 3) is not { } day)
        {
            return null;
        }

        return Relative(index, index + 4, day + (At(index + 2) is "before" ? -1 : 1), TimeUnit.Day);
    }

    /// <summary>"the weekend", "last weekend", "next weekend".</summary>
    private TimeExpression? ReadWeekend(int index)
    {
        if (At(index + 1) is not "weekend" || (Value(TimeWordRole.Shift, index) ?? (Has(index, "the") ? 0 : null)) is not { } shift)
        {
            return null;
        }

        return Relative(index, index + 2, shift, TimeUnit.Weekend);
    }

    private TimeExpression? ReadShift(int index)
    {
        if (Value(TimeWordRole.Shift, index) is { } shift)
        {
            if (Value(TimeWordRole.Unit, index + 1) is { } unit && IsSingular(index + 1))
            {
                return unit == (int)TimeUnit.Minute || unit == (int)TimeUnit.Hour ? null : Relative(index, index + 2, shift, (TimeUnit)unit);
            }

            if (Value(TimeWordRole.DayPart, index + 1) is not null)
            {
                return Relative(index, index + 2, shift, TimeUnit.Day);
            }

            return MonthAt(index + 1, out _) is { } month && DayAt(index + 2) is null && YearAt(index + 2) is null
                ? Make(index, index + 2, TimeKind.Calendar) with { Month = month, Amount = shift, Unit = TimeUnit.Year }
                : null;
        }

        return Has(index, "the") && Has(index + 1, "day") && At(index + 2) is "before" or "after"
            ? Relative(index, index + 3, At(index + 2) is "before" ? -1 : 1, TimeUnit.Day)
            : null;
    }

    /// <summary>A number of units and "ago", "earlier", "later", "from now".</summary>
    private TimeExpression? ReadAgo(int index)
    {
        if (ReadLength(index) is not { } length || length.IsHyphenated)
        {
            return null;
        }

        if (Has(length.End, "from") && Has(length.End + 1, "now"))
        {
            return FromNow(index, length.End + 2, length.Amount, length.Unit);
        }

        var direction = Value(TimeWordRole.Ago, length.End);
        if (direction is null || (Has(length.End, "before") && At(length.End + 1) is not ("" or "." or "," or ";")))
        {
            return null;
        }

        return FromNow(index, length.End + 1, direction.Value * length.Amount, length.Unit);
    }

    /// <summary>Decades and centuries are told in years.</summary>
    private TimeExpression FromNow(int first, int end, int amount, TimeUnit unit) => unit switch
    {
        TimeUnit.Decade => Relative(first, end, amount * 10, TimeUnit.Year),
        TimeUnit.Century => Relative(first, end, amount * 100, TimeUnit.Year),
        _ => Relative(first, end, amount, unit),
    };

    private TimeExpression Relative(int first, int end, int amount, TimeUnit unit) => Make(first, end, TimeKind.Relative) with { Amount = amount, Unit = unit };

    private bool IsSingular(int index) => At(index)[^1] != 's';
}
