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
    /// <summary>The date of an expression of this article; what is told from another time than now ("two years later", "the day before") counts from the time told before it, null where there is none.</summary>
    public static Literal? Resolve(ArticleContext context, TimeExpression time, bool future = false) => ResolveRange(context, time, future)?.Start;

    /// <summary>Like <see cref="Resolve(ArticleContext, TimeExpression, bool)"/>, with the end of a stretch.</summary>
    public static ResolvedTime? ResolveRange(ArticleContext context, TimeExpression time, bool future = false)
    {
        var isAhead = future || TimeOutlook.LooksAhead(context, time);
        if (TimeAnchor.IsToldFromOtherTime(context.Document, time))
            return TimeAnchor.Of(context, time) is { } anchor ? TimeAnchor.Shift(time, anchor) : null;
        if (TimeOutlook.IsWait(context.Document, time))
            return isAhead ? OfRelative(time, context.Article.Published?.Value, isAhead) : null;
        if (time is { Kind: TimeKind.Weekday, Amount: null } && context.Article.Published is null)
            return TimeAnchor.DatedWeekday(context.Document, time) is { } said ? Point(said) : null;
        var resolved = ResolveRange(time, context.Article.Published?.Value, isAhead);
        if (resolved is { End: null } start && LastYear(context.Document, time) is { } last && ResolveRange(last, null) is { } end)
            return start with { End = end.Start };
        if (resolved is { } week && time is { Kind: TimeKind.Relative, Unit: TimeUnit.Week, Amount: 0, IsApproximate: true } && NewsCalendar.DayOf(context.Article.Published?.Value) is { } today)
            return TimeOutlook.PartOfWeek(context.Document, time, week, today);
        return resolved is { End: null } && IsAbout(context.Document, time) && time is { Kind: TimeKind.Calendar, Year: { } year, Month: null }
            ? new ResolvedTime(Dates.Uncertain(Four(year) + "~"), null)
            : resolved;
    }

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
            TimeKind.Weekday => OfWeekday(time, article, future),
            TimeKind.Relative => OfRelative(time, article, future),
            TimeKind.Decade when time.Year is { } year => new ResolvedTime(Dates.Uncertain(Four(year)[..3] + "X"), null),
            TimeKind.FiscalYear when time.Year is { } year => Point(Make(year, null, null)),
            _ => null,
        };
    }

    private static ResolvedTime? OfCalendar(TimeExpression time, PartialDate? article, bool future)
    {
        var told = time.Year ?? (time.YearsFromNow is { } years ? article?.Year + years : YearOf(time, article, future));
        if (told is not { } year || Make(year, time.Month, time.Day) is not { } start)
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

    private static ResolvedTime? OfWeekday(TimeExpression time, PartialDate? article, bool future) =>
        NewsCalendar.DayOf(article) is { } day && time.Weekday is { } weekday ? Point(NewsCalendar.Whole(NewsCalendar.Weekday(day, weekday, time.Amount, future))) : null;

    private static ResolvedTime? OfRelative(TimeExpression time, PartialDate? article, bool future)
    {
        if (article is not { } date || time.Amount is not { } amount)
            return null;
        var day = NewsCalendar.DayOf(article);
        return time.Unit switch
        {
            TimeUnit.Day => Point(day is { } start ? NewsCalendar.Whole(start.PlusDays(amount)) : null),
            TimeUnit.Week => day is { } inside ? NewsCalendar.Week(inside, amount) : null,
            TimeUnit.Weekend => day is { } near ? NewsCalendar.Weekend(near, amount, future) : null,
            TimeUnit.Month => date.Month is { } month ? Point(NewsCalendar.Month(date.Year, month, amount)) : null,
            TimeUnit.Year => NewsCalendar.Years(date.Year, amount),
            TimeUnit.Decade => NewsCalendar.Years(date.Year, amount * NewsCalendar.YearsOfDecade),
            _ => null,
        };
    }

    private static bool IsAbout(AnnotatedDocument document, TimeExpression time) =>
        time.Tokens.First > 0 && document.Tokens[time.Tokens.First - 1].Form is "around" or "about" or "circa" or "c." or "roughly";

    private static ResolvedTime? Point(PartialDate? date) => date is { } found ? new ResolvedTime(Dates.Literal(found), null) : null;

    private static PartialDate? Make(int year, int? month, int? day) => PartialDate.TryCreate(year, month, day, out var date) ? date : null;

    private static string Four(int year) => new PartialDate(year, null, null).ToString();
}
