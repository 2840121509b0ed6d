using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"later", "earlier", "before", "the previous year" and "the next day" count from a time that the text told before.</summary>
internal static class TimeAnchor
{
    private const int WeekdayReach = 2;

    /// <summary>Whether the expression counts from another time than the article's.</summary>
    public static bool IsToldFromOtherTime(AnnotatedDocument document, TimeExpression time)
    {
        if (time.Kind != TimeKind.Relative)
            return false;
        var first = document.Tokens[time.Tokens.First].Form.ToLowerInvariant();
        var last = document.Tokens[time.Tokens.End - 1].Form.ToLowerInvariant();
        return last is "later" or "earlier" or "before" or "after" or "afterwards" || first is "previous" or "following" || IsTheNext(document, time, first);
    }

    /// <summary>The nearest time before it, in its sentence or the one before, as far as the article dates it; null where there is none.</summary>
    public static PartialDate? Of(ArticleContext context, TimeExpression time)
    {
        var sentence = context.Tree.SentenceOf(time.Tokens.First);
        for (var at = context.Document.Times.IndexOf(time) - 1; at >= 0; at--)
        {
            var other = context.Document.Times[at];
            if (context.Tree.SentenceOf(other.Tokens.First) < sentence - 1)
                return null;
            if (other.Kind is TimeKind.Calendar or TimeKind.Weekday or TimeKind.Relative && TimeResolver.Resolve(context, other) is { } found && PartialDate.TryParse(found.LexicalForm, out var date))
                return date;
        }

        return null;
    }

    /// <summary>The date that an article without a date of its own gives for a day of the week somewhere ("Sunday, July 28, 2019", as below a picture); null where it gives none or several.</summary>
    public static PartialDate? DatedWeekday(AnnotatedDocument document, TimeExpression time)
    {
        var found = document.Times.Where(other => other is { Kind: TimeKind.Calendar, Year: not null, Month: not null, Day: not null } && IsNamedBeside(document, other, time.Weekday))
            .Select(other => PartialDate.TryCreate(other.Year!.Value, other.Month, other.Day, out var date) ? date : (PartialDate?)null).Distinct().ToList();
        return found is [var only] ? only : null;
    }

    private static bool IsNamedBeside(AnnotatedDocument document, TimeExpression date, DayOfWeek? weekday) =>
        weekday is { } day && Enumerable.Range(Math.Max(0, date.Tokens.First - WeekdayReach), Math.Min(WeekdayReach, date.Tokens.First) + 1)
            .Any(at => document.Tokens[at].Form.TrimEnd('.') is { Length: >= 3 } form && day.ToString().StartsWith(form, StringComparison.Ordinal));

    /// <summary>The time so far from the anchor, as precise as its unit; null where the anchor is less precise than that.</summary>
    public static ResolvedTime? Shift(TimeExpression time, PartialDate anchor)
    {
        var amount = time.Amount ?? 0;
        PartialDate? found = time.Unit switch
        {
            TimeUnit.Day when NewsCalendar.DayOf(anchor) is { } day => NewsCalendar.Whole(day.PlusDays(amount)),
            TimeUnit.Month when anchor.Month is { } month => NewsCalendar.Month(anchor.Year, month, amount),
            TimeUnit.Year when PartialDate.TryCreate(anchor.Year + amount, null, null, out var year) => year,
            _ => null,
        };
        if (found is { } date)
            return new ResolvedTime(Dates.Literal(date), null);
        return time.Unit == TimeUnit.Week && NewsCalendar.DayOf(anchor) is { } inside ? NewsCalendar.Week(inside, amount) : null;
    }

    /// <summary>"the next day" is told from the day before it; "next year" from now.</summary>
    private static bool IsTheNext(AnnotatedDocument document, TimeExpression time, string first) =>
        first == "next" && time.Tokens.First > 0 && document.Tokens[time.Tokens.First - 1].Form.Equals("the", StringComparison.OrdinalIgnoreCase);
}
