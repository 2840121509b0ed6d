namespace KnowledgeGraph.Sparql.Expressions;

/// <content>Arithmetic with times and durations. SPARQL 1.1 has none; XPath functions section 8.4 and 9.7 say what it is.</content>
internal readonly partial struct Value
{
    private bool CanMove => Kind is ValueKind.DateTime or ValueKind.Date or ValueKind.Time;

    private static Value AddTimes(in Value left, in Value right)
    {
        if (left.CanMove && right.IsDuration) return Move(left, right, 1);
        if (left.IsDuration && right.CanMove) return Move(right, left, 1);
        return left.IsDuration && right.IsDuration ? Durations(left, right, 1) : Error;
    }

    private static Value SubtractTimes(in Value left, in Value right)
    {
        if (left.CanMove && right.IsDuration) return Move(left, right, -1);
        if (left.IsDuration && right.IsDuration) return Durations(left, right, -1);
        bool comparable = left.CanMove && left.Kind == right.Kind && left.TimeValue.HasZone == right.TimeValue.HasZone;
        return comparable ? OfDuration(ValueKind.DayTimeDuration, 0, left.TimeValue.Instant - right.TimeValue.Instant) : Error;
    }

    private static Value Move(in Value time, in Value duration, int sign)
    {
        var (months, ticks) = duration.DurationValue;
        if (time.Kind == ValueKind.Time && duration.Kind != ValueKind.DayTimeDuration) return Error;
        long moved = time.TimeValue.Ticks;
        if (months != 0)
        {
            if (Calendar.AddMonths(moved, sign * months) is not { } later) return Error;
            moved = later;
        }

        moved += sign * ticks;
        if (Math.Abs(moved / TimeSpan.TicksPerDay) > 365L * Calendar.GreatestYear) return Error;
        if (time.Kind == ValueKind.Date) moved = Calendar.Split(moved).Day * TimeSpan.TicksPerDay;
        if (time.Kind == ValueKind.Time) moved = Calendar.Ticks(1972, 12, 31, Calendar.Split(moved).TicksOfDay);
        return OfTime(time.Kind, new TimePoint(moved, time.TimeValue.Zone));
    }

    // Of two kinds, or of xsd:duration, the sum is a duration only where months and ticks have one sign.
    private static Value Durations(in Value left, in Value right, int sign)
    {
        long months = left.DurationValue.Months + (sign * right.DurationValue.Months);
        long ticks = left.DurationValue.Ticks + (sign * right.DurationValue.Ticks);
        if ((months < 0 && ticks > 0) || (months > 0 && ticks < 0)) return Error;
        return OfDuration(left.Kind == right.Kind ? left.Kind : ValueKind.Duration, months, ticks);
    }
}
