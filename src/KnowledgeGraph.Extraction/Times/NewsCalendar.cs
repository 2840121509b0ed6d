using KnowledgeGraph.Articles;
using NodaTime;

namespace KnowledgeGraph.Extraction;

/// <summary>The calendar as news counts it: weeks begin on Monday (ISO 8601), a weekend is Saturday and Sunday, round numbers of years are about that many.</summary>
internal static class NewsCalendar
{
    /// <summary>A decade; also the number of years from which on a round number is no exact one.</summary>
    public const int YearsOfDecade = 10;

    private const int LastYear = 9999;

    /// <summary>The day of a date; null where it is not precise to the day.</summary>
    public static LocalDate? DayOf(PartialDate? date) => date is { Month: { } month, Day: { } day } whole ? new LocalDate(whole.Year, month, day) : null;

    /// <summary>The date of a day.</summary>
    public static PartialDate Whole(LocalDate day) => new(day.Year, day.Month, day.Day);

    /// <summary>The day of the week that a text of that date means by its name.</summary>
    /// <param name="date">The date of the text.</param>
    /// <param name="weekday">The day named.</param>
    /// <param name="shift">-1 for "last", 1 for "next", null where nothing is said.</param>
    /// <param name="future">Whether the next one is meant where nothing is said; otherwise the last one, which may be today.</param>
    public static LocalDate Weekday(LocalDate date, DayOfWeek weekday, int? shift, bool future)
    {
        var wanted = weekday == DayOfWeek.Sunday ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)(int)weekday;
        if (shift is null or 0 && date.DayOfWeek == wanted)
            return date;
        return shift > 0 || (shift is null or 0 && future) ? date.Next(wanted) : date.Previous(wanted);
    }

    /// <summary>The week so many weeks from that of the day, from Monday to Sunday.</summary>
    public static ResolvedTime Week(LocalDate day, int amount)
    {
        var monday = day.PlusWeeks(amount).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return Stretch(monday, monday.PlusDays(6));
    }

    /// <summary>The weekend that a text of that date means: the last, the next, or, where nothing is said, the one that it lies in or that the text looks toward.</summary>
    public static ResolvedTime Weekend(LocalDate date, int amount, bool future)
    {
        var isOnWeekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        var last = date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Saturday));
        var saturday = amount > 0 || (amount == 0 && future && !isOnWeekend) ? date.Next(IsoDayOfWeek.Saturday) : amount < 0 && isOnWeekend ? last.PlusWeeks(-1) : last;
        return Stretch(saturday, saturday.PlusDays(1));
    }

    /// <summary>The month so many months from that one; null where it is out of the calendar.</summary>
    public static PartialDate? Month(int year, int month, int amount)
    {
        if (!IsYear(year + (amount / 12.0)))
            return null;
        var found = new YearMonth(year, month).PlusMonths(amount);
        return new PartialDate(found.Year, found.Month, null);
    }

    /// <summary>The year so many years from that one; a round number is about that many: "a decade ago" is EDTF "2015~".</summary>
    public static ResolvedTime? Years(int year, int amount)
    {
        if (!IsYear(year + amount))
            return null;
        var date = new PartialDate(year + amount, null, null);
        return new ResolvedTime(amount != 0 && amount % YearsOfDecade == 0 ? Dates.Uncertain(date + "~") : Dates.Literal(date), null);
    }

    /// <summary>The stretch between two days, both included.</summary>
    public static ResolvedTime Stretch(LocalDate first, LocalDate last) => new(Dates.Literal(Whole(first)), first == last ? null : Dates.Literal(Whole(last)));

    private static bool IsYear(double year) => year is >= 2 and < LastYear;
}
