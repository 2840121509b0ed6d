namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>The proleptic Gregorian calendar with a year 0, as XML Schema 1.1 part 2 section D.2 wants it; day 0 is 0001-01-01.</summary>
internal static class Calendar
{
    /// <summary>The years that a <see cref="TimePoint"/> can hold, on either side.</summary>
    public const int GreatestYear = 29_000;

    private const int DaysBeforeYearOne = 306; // from 0000-03-01, where the cycle of 400 years is counted from

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The day of a date; the month may not be out of range, the day may.</summary>
    public static long DayOf(long year, int month, int day)
    {
        if (month <= 2) year--;
        long cycle = Floor(year, 400);
        long yearOfCycle = year - (cycle * 400);
        int dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (cycle * 146_097) + (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear - DaysBeforeYearOne;
    }

    public static (long Year, int Month, int Day) DateOf(long day)
    {
        long shifted = day + DaysBeforeYearOne;
        long cycle = Floor(shifted, 146_097);
        long rest = shifted - (cycle * 146_097);
        long yearOfCycle = (rest - (rest / 1460) + (rest / 36_524) - (rest / 146_096)) / 365;
        int dayOfYear = (int)(rest - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100)));
        int shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        int month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
        return (yearOfCycle + (cycle * 400) + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1);
    }

    /// <summary>The ticks of a date and a time of day.</summary>
    public static long Ticks(long year, int month, int day, long ticksOfDay = 0) => (DayOf(year, month, day) * TimeSpan.TicksPerDay) + ticksOfDay;

    /// <summary>Splits ticks into day and time of day; the latter is never negative.</summary>
    public static (long Day, long TicksOfDay) Split(long ticks)
    {
        long day = Floor(ticks, TimeSpan.TicksPerDay);
        return (day, ticks - (day * TimeSpan.TicksPerDay));
    }

    /// <summary>Moves by months; a day that the month does not have becomes its last. XML Schema 1.1 part 2 section E.3.3.</summary>
    /// <returns>Null where the year cannot be held.</returns>
    public static long? AddMonths(long ticks, long months)
    {
        var (day, time) = Split(ticks);
        var (year, month, dayOfMonth) = DateOf(day);
        if (Math.Abs(months) > 12L * 2 * GreatestYear) return null;
        long count = (year * 12) + month - 1 + months;
        year = Floor(count, 12);
        month = (int)(count - (year * 12)) + 1;
        return Math.Abs(year) > GreatestYear ? null : Ticks(year, month, Math.Min(dayOfMonth, DaysInMonth(year, month)), time);
    }

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static long Floor(long value, long by)
    {
        long quotient = value / by;
        return value % by < 0 ? quotient - 1 : quotient;
    }
}
