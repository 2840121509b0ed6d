using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Finds dates with a year in short lines of metadata. Never used on running text.</summary>
internal static partial class DateParser
{
    private const string Month =
        "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>All dates of a line, from left to right.</summary>
    public static List<DateMention> FindAll(string line)
    {
        var found = new List<DateMention>();
        foreach (Match match in Dates().Matches(line))
            found.Add(new DateMention(match.Index, match.Index + match.Length, Read(match)));
        return found;
    }

    /// <summary>Reads a value that is a date as a whole: ISO 8601 with or without a time, or as written in English.</summary>
    public static PartialDate? ReadValue(string value)
    {
        var text = value.Trim();
        if (PartialDate.TryParse(text, out var exact))
            return exact;
        if (Compact().IsMatch(text) && PartialDate.TryParse($"{text[..4]}-{text[4..6]}-{text[6..8]}", out var compact))
            return compact;
        return text.Length > 100 ? null : FindAll(text) is [var mention, ..] ? mention.Date : null;
    }

    private static PartialDate? Read(Match match)
    {
        var year = Number(match.Groups["year"]);
        if (year is null)
            return null;
        int? month, day;
        if (match.Groups["month"].Success)
        {
            month = Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
            day = Number(match.Groups["day"]);
        }
        else if (match.Groups["first"].Success)
        {
            (month, day) = Order(Number(match.Groups["first"])!.Value, Number(match.Groups["second"])!.Value, match.Groups["dot"].Success);
        }
        else
        {
            month = Number(match.Groups["mm"]);
            day = Number(match.Groups["dd"]);
        }
        return month is not null && PartialDate.TryCreate(year.Value, month, day, out var date) ? date : null;
    }

    // 3/14/2024 and 14/3/2024 can be told apart, 3/4/2024 cannot; with dots the day always comes first.
    private static (int? Month, int? Day) Order(int first, int second, bool dayFirst) => (first, second) switch
    {
        _ when dayFirst => (second, first),
        ( > 12, _) => (second, first),
        (_, > 12) => (first, second),
        _ when first == second => (first, second),
        _ => (null, null),
    };

    private static int? Number(Group group) =>
        group.Success && int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(
        "(?<![\\w/.-])(?:"
        + Month + "\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)"
        + "|(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+" + Month + ",?[\\s-]+(?<year>(?:19|20)\\d\\d)(?!\\d)"
        + "|(?<year>(?:19|20)\\d\\d)-(?<mm>\\d{2})-(?<dd>\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)"
        + "|(?<year>(?:19|20)\\d\\d)[/.](?<mm>\\d{1,2})[/.](?<dd>\\d{1,2})(?!\\d)"
        + "|(?<first>\\d{1,2})(?:/|(?<dot>\\.))(?<second>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)(?!\\d)"
        + "|" + Month + ",?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)"
        + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dates();

    [GeneratedRegex("^(?:19|20)\\d{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();
}
