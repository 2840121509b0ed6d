namespace KnowledgeGraph.Language;

/// <summary>What a time expression is, before it is resolved against the date of an article.</summary>
public enum TimeKind
{
    /// <summary>A calendar date with any of year, month and day: "June 29, 2019", "March 2021", "July 21", "1960".</summary>
    Calendar,
    /// <summary>A day of the week: "Friday", "last Thursday".</summary>
    Weekday,
    /// <summary>A point or period told from now: "yesterday", "last year", "a decade ago", "next month", "earlier this week".</summary>
    Relative,
    /// <summary>A decade: "the 1970s". <see cref="TimeExpression.Year"/> is its first year.</summary>
    Decade,
    /// <summary>A fiscal year: "fiscal 2022", "the fiscal year 2022".</summary>
    FiscalYear,
    /// <summary>A length of time: "six months", "two-day", "the five-year period", "35-minute".</summary>
    Duration,
    /// <summary>How often: "annually", "a year", "per year", "annual", "each month".</summary>
    Rate,
}
