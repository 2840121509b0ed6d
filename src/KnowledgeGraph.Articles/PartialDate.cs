using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Articles;

/// <summary>A date of the proleptic Gregorian calendar that is as precise as its source: a year, a month or a day.</summary>
/// <param name="Year">1 to 9999; the default value has year 0 and means nothing.</param>
/// <param name="Month">1 to 12, or null when only the year is known.</param>
/// <param name="Day">1 to the length of the month, or null; never set without <paramref name="Month"/>.</param>
public readonly record struct PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <summary>Reads <c>2019</c>, <c>2021-03</c> or <c>2019-06-29</c>.</summary>
    /// <exception cref="FormatException">The text is in none of these forms, or names a day that does not exist.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date: expected YYYY, YYYY-MM or YYYY-MM-DD.");

    /// <summary>Reads <c>2019</c>, <c>2021-03</c> or <c>2019-06-29</c>; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
            return false;
        if (!TryNumber(text.AsSpan(0, 4), out var year))
            return false;
        int? month = null, day = null;
        if (text.Length >= 7)
        {
            if (!TryNumber(text.AsSpan(5, 2), out var number))
                return false;
            month = number;
        }
        if (text.Length == 10)
        {
            if (!TryNumber(text.AsSpan(8, 2), out var number))
                return false;
            day = number;
        }
        return TryCreate(year, month, day, out date);
    }

    /// <summary>Builds a date when the parts name one that exists.</summary>
    public static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && month is null))
            return false;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value)))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Orders by year, month, day; of two that agree so far the less precise comes first.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The shortest of <c>2019</c>, <c>2021-03</c>, <c>2019-06-29</c> that says all that is known.</summary>
    public override string ToString()
    {
        var year = Year.ToString("D4", CultureInfo.InvariantCulture);
        return (Month, Day) switch
        {
            ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}-{day:D2}"),
            ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}"),
            _ => year,
        };
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
