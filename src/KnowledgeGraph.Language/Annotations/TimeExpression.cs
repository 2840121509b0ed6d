namespace KnowledgeGraph.Language;

/// <summary>A time expression as written; nothing in it depends on the date of the article.</summary>
/// <param name="Tokens">The tokens of the expression, without a preposition before it.</param>
/// <param name="Span">From the first to behind the last character.</param>
/// <param name="Kind">Which of the other members carry a value.</param>
public sealed record TimeExpression(TokenRange Tokens, TextSpan Span, TimeKind Kind)
{
    /// <summary>Year of a calendar date or fiscal year, first year of a decade.</summary>
    public int? Year { get; init; }

    /// <summary>For a calendar date without a year of its own: how many years from the article's the text puts it, -1 in "March last year".</summary>
    public int? YearsFromNow { get; init; }

    /// <summary>Month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month, 1 to 31.</summary>
    public int? Day { get; init; }

    /// <summary>Last day of a range within one month: 29 in "June 28-29".</summary>
    public int? LastDay { get; init; }

    /// <summary>The day of the week, also where it stands beside a calendar date.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>
    /// For <see cref="TimeKind.Relative"/>: how many <see cref="Unit"/>s from now (-1 for "last year" and "yesterday", 0 for "this week" and "today", 1 for "next month", -10 with
    /// <see cref="TimeUnit.Year"/> for "a decade ago"). For <see cref="TimeKind.Weekday"/>: -1 "last", 1 "next", null where nothing is said.
    /// For <see cref="TimeKind.Duration"/>: the length. For <see cref="TimeKind.Rate"/>: 1.
    /// </summary>
    public int? Amount { get; init; }

    /// <summary>The unit of <see cref="Amount"/>.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>Whether the text is vague about it: "mid-April", "earlier this week", "around 1970", "late 2024".</summary>
    public bool IsApproximate { get; init; }
}
