using System.Globalization;

namespace KnowledgeGraph.Export;

/// <summary>From when to when something is there, in whole days as YYYY-MM-DD, both included; null is open.</summary>
internal readonly record struct TimeSpell(string? Start, string? End)
{
    /// <summary>The days that dates of any precision span: a year begins on its first day and ends on its last.</summary>
    /// <param name="starts">Dates on which it begins; the earliest counts.</param>
    /// <param name="ends">Dates on which it ends; the latest counts, unless it lies before the beginning.</param>
    public static TimeSpell Of(IEnumerable<string> starts, IEnumerable<string> ends)
    {
        string? start = starts.Select(text => Day(text, isEnd: false)).OfType<string>().Min(StringComparer.Ordinal);
        string? end = ends.Select(text => Day(text, isEnd: true)).OfType<string>().Max(StringComparer.Ordinal);
        return new TimeSpell(start, string.CompareOrdinal(start, end) > 0 && end is not null ? null : end);
    }

    private static string? Day(string text, bool isEnd)
    {
        if (text.Length == 4 && text[3] == 'X') text = text[..3] + (isEnd ? '9' : '0');
        string month = text.Length == 4 ? $"{text}-{(isEnd ? "12" : "01")}" : text.Length >= 7 ? text[..7] : "";
        if (!DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return null;
        if (text.Length <= 7) return (isEnd ? first.AddMonths(1).AddDays(-1) : first).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text[..10] : null;
    }
}
