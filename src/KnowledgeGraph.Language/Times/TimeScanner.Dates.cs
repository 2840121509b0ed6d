using System.Globalization;

namespace KnowledgeGraph.Language;

internal sealed partial class TimeScanner
{
    private TimeExpression? ReadWeekday(int index)
    {
        var shift = Value(TimeWordRole.Shift, index);
        var at = shift is null ? index : index + 1;
        if (Value(TimeWordRole.Weekday, at) is not { } weekday || !char.IsUpper(At(at)[0]))
        {
            return null;
        }

        if (shift is null && ReadDate(At(at + 1) is "," ? at + 2 : at + 1) is { Day: not null } date)
        {
            return Make(at, date.Tokens.End, TimeKind.Calendar) with { Year = date.Year, YearsFromNow = date.YearsFromNow, Month = date.Month, Day = date.Day, LastDay = date.LastDay, Weekday = (DayOfWeek)weekday };
        }

        return Make(index, at + 1, TimeKind.Weekday) with { Weekday = (DayOfWeek)weekday, Amount = shift is 0 ? null : shift };
    }

    /// <summary>A date with a month in words, or in the order of ISO 8601.</summary>
    private TimeExpression? ReadDate(int index) => index >= sentence.End ? null : ReadMonthFirst(index) ?? ReadDayFirst(index) ?? ReadIsoDate(index);

    /// <summary>"June 29, 2019", "June 28-29", "June 2019", "June".</summary>
    private TimeExpression? ReadMonthFirst(int index)
    {
        var isVague = false;
        if (MonthAt(index, out isVague) is not { } month)
        {
            return null;
        }

        var next = index + 1;
        var (day, lastDay) = ((int?)null, (int?)null);
        if (DayAt(next) is { } first && !(Value(TimeWordRole.Unit, next + 1) is not null))
        {
            day = first;
            next++;
            (lastDay, next) = ReadLastDay(next, first);
        }

        var year = ReadYearBehind(ref next);
        var years = year is null ? ReadYearFromNow(ref next) : null;
        if (day is null && year is null && years is null && !StandsAlone(index))
        {
            return null;
        }

        return Make(index, next, TimeKind.Calendar) with { Year = year, YearsFromNow = years, Month = month, Day = day, LastDay = lastDay, IsApproximate = isVague };
    }

    /// <summary>"29 June 2019", "28 and 29 June", "the 29th of June".</summary>
    private TimeExpression? ReadDayFirst(int index)
    {
        if (DayAt(index) is not { } day)
        {
            return null;
        }

        var next = index + 1;
        int? lastDay = null;
        if ((IsHyphen(next) || At(next) is "and" or "to" or "or") && DayAt(next + 1) is { } second && second > day && MonthAt(next + 2, out _) is not null)
        {
            lastDay = second;
            next += 2;
        }

        next += At(next) is "of" && char.IsLetter(At(index)[^1]) ? 1 : 0;
        if (MonthAt(next, out _) is not { } month)
        {
            return null;
        }

        next++;
        var year = ReadYearBehind(ref next);
        var years = year is null ? ReadYearFromNow(ref next) : null;
        return Make(index, next, TimeKind.Calendar) with { Year = year, YearsFromNow = years, Month = month, Day = day, LastDay = lastDay };
    }

    private TimeExpression? ReadIsoDate(int index) =>
        At(index) is { Length: 10 } form && DateOnly.TryParseExact(form, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Make(index, index + 1, TimeKind.Calendar) with { Year = date.Year, Month = date.Month, Day = date.Day }
            : null;

    /// <summary>The last day behind "June 28": "-29", "and 29" where no other noun follows.</summary>
    private (int? LastDay, int Next) ReadLastDay(int next, int first)
    {
        var isJoined = IsHyphen(next);
        if ((isJoined || At(next) is "and" or "to" or "through") && DayAt(next + 1) is { } last && last > first)
        {
            var follower = At(next + 2);
            if (isJoined || follower.Length == 0 || !char.IsLetterOrDigit(follower[0]) || follower is "in" or "at" or "for" || YearAt(next + 2) is not null)
            {
                return (last, next + 2);
            }
        }

        return (null, next);
    }

    /// <summary>A year behind a day or month: "2019", ", 2019", "of 2019".</summary>
    private int? ReadYearBehind(ref int next)
    {
        var at = At(next) is "," or "of" ? next + 1 : next;
        if (YearAt(at) is not { } year || (At(next) is "," && Value(TimeWordRole.Unit, at + 1) is not null))
        {
            return null;
        }

        next = at + 1;
        return year;
    }

    /// <summary>"last year", "of next year" behind a day or month, as years from now.</summary>
    private int? ReadYearFromNow(ref int next)
    {
        var at = At(next) is "of" ? next + 1 : next;
        if (At(at) is "previous" or "following" || Value(TimeWordRole.Shift, at) is not { } shift || At(at + 1) is not "year")
        {
            return null;
        }

        next = at + 2;
        return shift;
    }

    /// <summary>The month named here, also as "mid-April" in one token. "May" and "March" need a capital.</summary>
    private int? MonthAt(int index, out bool isVague)
    {
        var form = At(index);
        isVague = form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase);
        var name = isVague ? form[4..] : form;
        if (name.Length < 3 || !char.IsUpper(name[0]))
        {
            return null;
        }

        return lexicon.Value(TimeWordRole.Month, name) ?? lexicon.Value(TimeWordRole.ShortMonth, name);
    }

    /// <summary>Whether a month without day and year is one: "May", "March", "August" are also words and names.</summary>
    private bool StandsAlone(int index)
    {
        var form = At(index);
        if (form is "Jan" or "Mar" or "Jun" or "Dec" or "Sep" or "Apr" or "Jul" or "Aug" or "Feb" or "Oct" or "Nov")
        {
            return false;
        }

        if (form is not ("May" or "March" or "April" or "June" or "August"))
        {
            return true;
        }

        var before = At(index - 1).ToLowerInvariant();
        var isCued = lexicon.YearCues.Contains(before) || lexicon.Is(TimeWordRole.Shift, before) || lexicon.Is(TimeWordRole.Vague, before) || IsHyphen(index - 1);
        return isCued || (form is not ("May" or "March") && index > sentence.First && !IsName(index - 1) && !IsName(index + 1));
    }

    private bool IsName(int index) => At(index) is { Length: > 1 } form && char.IsUpper(form[0]);

    /// <summary>A day of the month, also "29th".</summary>
    private int? DayAt(int index)
    {
        var form = At(index);
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 2 || !(digits == form.Length || form.AsSpan(digits) is "st" or "nd" or "rd" or "th"))
        {
            return null;
        }

        var day = int.Parse(form.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        return day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>A number that can be a year: four figures, 1000 to 2199.</summary>
    private int? YearAt(int index) =>
        At(index) is { Length: 4 } form && form[0] is '1' or '2' && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 2200
            ? year
            : null;
}
