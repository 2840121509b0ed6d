using System.Globalization;

namespace KnowledgeGraph.Export;

/// <summary>Writes dates as a newspaper would.</summary>
internal static class DateWords
{
    /// <summary>"2019-06-29" as "29 June 2019", "2021-03" as "March 2021", EDTF "197X" as "1970s"; what it cannot read stays as it is.</summary>
    public static string Read(string lexicalForm)
    {
        if (DateOnly.TryParseExact(lexicalForm[..Math.Min(10, lexicalForm.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }

        if (lexicalForm.Length == 7 && DateOnly.TryParseExact(lexicalForm, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        }

        return lexicalForm.Length == 4 && lexicalForm.EndsWith('X') ? lexicalForm[..3] + "0s" : lexicalForm;
    }

    /// <summary>A span of time: one date where both are the same or one is empty.</summary>
    public static string Span(string start, string end)
    {
        if (start.Length == 0 || end.Length == 0 || start == end) return Read(start.Length == 0 ? end : start);
        return $"{Read(start)} – {Read(end)}";
    }
}
