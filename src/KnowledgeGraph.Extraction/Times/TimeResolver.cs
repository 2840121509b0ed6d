using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Resolves time expressions against the date of their article, as precisely as the text speaks and no more. What hangs on a date that the article does not give, or not precisely enough, is null:
/// no date is guessed.
/// </summary>
internal static class TimeResolver
{
    private const int RoundYears = 10;

    /// <summary>The date of an expression of this article; null also where it is told from another time than now ("two years later", "the day before").</summary>
    public static Literal? Resolve(ArticleContext context, TimeExpression time, bool future = false) => ResolveRange(context, time, future)?.Start;

    /// <summary>Like <see cref="Resolve(ArticleContext, TimeExpression, bool)"/>, with the end of a stretch.</summary>
    public static ResolvedTime? ResolveRange(ArticleContext context, TimeExpression time, bool future = false)
    {
        if (IsToldFromOtherTime(context.Document, time))
            return null;
        var published = context.Article.Published?.Value;
        if (YearBehind(context.Document, time, published) is { } said)
            time = time with { Year = said };
        var resolved = ResolveRange(time, published, future);
        if (resolved is { End: null } start && LastYear(context.Document, time) is { } last && ResolveRange(last, published, future) is { } end)
            return start with { End = end.Start };
        return resolved is { End: null } && IsAbout(context.Document, time) && time is { Kind: TimeKind.Calendar, Year: { } year, Month: null }
            ? new ResolvedTime(Dates.Uncertain(Four(year) + "~"), null)
            : resolved;
    }

    /// <summary>"May last year", "on June 3 this year": the year that the words behind a month say; null where they say none.</summary>
    private static int? YearBehind(AnnotatedDocument document, TimeExpression time, PartialDate? article) =>
        time is { Kind: TimeKind.Calendar, Year: null, Month: not null, Amount: null } && article is { } date
        && document.Times.FirstOrDefault(other => other.Tokens.First == time.Tokens.End) is { Kind: TimeKind.Relative, Unit: TimeUnit.Year, Amount: { } shift } ? date.Year + shift : null;

    /// <summary>The end of a stretch of years ("1950-53"); null where none stands behind a dash.</summary>
    private static TimeExpression? LastYear(AnnotatedDocument document, TimeExpression time)
    {
        var dash = time.Tokens.End;
        return time is { Kind: TimeKind.Calendar, Year: { } year, Month: null } && dash < document.Tokens.Length && document.Tokens[dash].Form is "-" or "–"
            ? document.Times.FirstOrDefault(other => other.Tokens.First == dash + 1 && other is { Kind: TimeKind.Calendar, Month: null, Year: { } last } && last > year) : null;
    }

    /// <summary>The date of an expression; of a stretch of days the first.</summary>
    /// <param name="time">The expression as written.</param>
    /// <param name="article">The article's date; null where it has none.</param>
    /// <param name="future">Whether the clause tells of what is to come: "Friday" is then the next one, not the last.</param>
    public static Literal? Resolve(TimeExpression time, PartialDate? article, bool future = false) => ResolveRange(time, article, future)?.Start;

    /// <summary>Like <see cref="Resolve(TimeExpression, PartialDate?, bool)"/>, with the end of a stretch ("June 28-29", "last week").</summary>
    public static ResolvedTime? ResolveRange(TimeExpression time, PartialDate? article, bool future = false)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.Kind switch
        {
            TimeKind.Calendar => OfCalendar(time, article, future),
            TimeKind.Weekday => Point(OfWeekday(time, DayOf(article), future)),
            TimeKind.Relative => OfRelative(time, article),
            TimeKind.Decade when time.Year is { } year => new ResolvedTime(Dates.Uncertain(Four(year)[..3] + "X"), null),
            TimeKind.FiscalYear when time.Year is { } year => Point(Make(year, null, null)),
            _ => null,
        };
    }

    private static ResolvedTime? OfCalendar(TimeExpression time, PartialDate? article, bool future)
    {
        if ((time.Year ?? YearOf(time, article, future)) is not { } year || Make(year, time.Month, time.Day) is not { } start)
            return null;
        return time.LastDay is { } lastDay && Make(year, time.Month, lastDay) is { } end ? new ResolvedTime(Dates.Literal(start), Dates.Literal(end)) : Point(start);
    }

    /// <summary>The year of "July 21", "last March", "December": that which brings it nearest to the article, or behind it where the text looks ahead.</summary>
    private static int? YearOf(TimeExpression time, PartialDate? article, bool future)
    {
        if (article is not { Month: { } month } date || time.Month is not { } wanted)
            return null;
        if (time is { Amount: { } shift, Unit: TimeUnit.Year })
            return shift == 0 ? date.Year : date.Year + (shift < 0 ? (wanted < month ? 0 : -1) : (wanted > month ? 0 : 1));
        if (future)
            return wanted < month || (wanted == month && time.Day < date.Day) ? date.Year + 1 : date.Year;
        var distance = wanted - month;
        return distance > 6 ? date.Year - 1 : distance < -6 ? date.Year + 1 : date.Year;
    }

    private static PartialDate? OfWeekday(TimeExpression time, DateOnly? article, bool future)
    {
        if (article is not { } date || time.Weekday is not { } weekday)
            return null;
        var ahead = ((int)weekday - (int)date.DayOfWeek + 7) % 7;
        var days = time.Amount switch
        {
            < 0 => ahead == 0 ? -7 : ahead - 7,
            > 0 => ahead == 0 ? 7 : ahead,
            _ => future || ahead == 0 ? ahead : ahead - 7,
        };
        return Whole(date.AddDays(days));
    }

    private static ResolvedTime? OfRelative(TimeExpression time, PartialDate? article)
    {
        if (article is not { } date || time.Amount is not { } amount)
            return null;
        return time.Unit switch
        {
            TimeUnit.Day => Point(DayOf(article) is { } day ? Whole(day.AddDays(amount)) : null),
            TimeUnit.Week => DayOf(article) is { } day ? Week(day, amount) : null,
            TimeUnit.Month => date.Month is { } month ? Point(MonthsFrom(date.Year, month, amount)) : null,
            TimeUnit.Year => Years(date.Year, amount),
            TimeUnit.Decade => Years(date.Year, amount * RoundYears),
            _ => null,
        };
    }

    /// <summary>A round number of years is about that many: "a decade ago" is EDTF "2015~".</summary>
    private static ResolvedTime? Years(int year, int amount)
    {
        if (Make(year + amount, null, null) is not { } date)
            return null;
        return amount != 0 && amount % RoundYears == 0 ? new ResolvedTime(Dates.Uncertain(date + "~"), null) : Point(date);
    }

    private static PartialDate? MonthsFrom(int year, int month, int amount)
    {
        var count = (year * 12) + month - 1 + amount;
        return count < 12 ? null : Make(count / 12, (count % 12) + 1, null);
    }

    /// <summary>A week from Monday to Sunday (ISO 8601).</summary>
    private static ResolvedTime Week(DateOnly day, int amount)
    {
        var monday = day.AddDays((7 * amount) - (((int)day.DayOfWeek + 6) % 7));
        return new ResolvedTime(Dates.Literal(Whole(monday)), Dates.Literal(Whole(monday.AddDays(6))));
    }

    /// <summary>"later", "earlier", "before" and "the previous year" count from a time that the text told before.</summary>
    private static bool IsToldFromOtherTime(AnnotatedDocument document, TimeExpression time)
    {
        if (time.Kind != TimeKind.Relative)
            return false;
        var first = document.Tokens[time.Tokens.First].Form.ToLowerInvariant();
        var last = document.Tokens[time.Tokens.End - 1].Form.ToLowerInvariant();
        return last is "later" or "earlier" or "before" or "after" or "afterwards" || first is "previous" or "following";
    }

    private static bool IsAbout(AnnotatedDocument document, TimeExpression time) =>
        time.Tokens.First > 0 && document.Tokens[time.Tokens.First - 1].Form is "around" or "about" or "circa" or "c." or "roughly";

    private static ResolvedTime? Point(PartialDate? date) => date is { } found ? new ResolvedTime(Dates.Literal(found), null) : null;

    private static PartialDate? Make(int year, int? month, int? day) => PartialDate.TryCreate(year, month, day, out var date) ? date : null;

    private static PartialDate Whole(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static DateOnly? DayOf(PartialDate? date) => date is { Month: { } month, Day: { } day } whole ? new DateOnly(whole.Year, month, day) : null;

    private static string Four(int year) => new PartialDate(year, null, null).ToString();
}
