using System.Globalization;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>Moves all dates: whole ones by whole weeks, so that weekdays stay right, bare years and months by as many years.</summary>
/// <param name="Years">Added to years that stand alone or with a month.</param>
/// <param name="Days">Added to whole dates; a multiple of seven, within a week below <paramref name="Years"/> years.</param>
internal sealed record DateShift(int Years, int Days)
{
    /// <summary>The shift by about that many years, or one less where the days would stay the same.</summary>
    public static DateShift Of(int years)
    {
        var from = new DateOnly(2019, 7, 1);
        int exact = from.AddYears(years).DayNumber - from.DayNumber;
        return exact % 7 == 0 ? Of(years - 1) : new DateShift(years, exact - (((exact % 7) + 7) % 7));
    }

    /// <summary>A whole date, moved.</summary>
    public DateOnly Apply(DateOnly date) => date.AddDays(Days);

    /// <summary>A year, moved.</summary>
    public int Year(int year) => year + Years;

    /// <summary>The first year of a decade, moved to the first year of another.</summary>
    public int Decade(int year) => (year + Years) / 10 * 10;

    /// <summary>A date as the graph writes it, of any precision, moved; what is no date comes back as it is.</summary>
    public string Lexical(string date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Apply(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (date.Length == 4 && date[3] == 'X' && int.TryParse(date[..3], CultureInfo.InvariantCulture, out int decade))
            return (Decade(decade * 10) / 10).ToString(CultureInfo.InvariantCulture) + "X";
        return date.Length >= 4 && int.TryParse(date[..4], CultureInfo.InvariantCulture, out int year) ? Year(year).ToString(CultureInfo.InvariantCulture) + date[4..] : date;
    }
}
