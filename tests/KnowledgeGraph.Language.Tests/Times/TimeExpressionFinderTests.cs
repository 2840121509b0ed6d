using System.Globalization;

namespace KnowledgeGraph.Language.Tests;

public sealed class TimeExpressionFinderTests
{
    [Theory]
    [InlineData("It was signed on March 3, 1987, in Oslo.", "March 3, 1987: Calendar 1987-3-3")]
    [InlineData("revised on 4 April 1992", "4 April 1992: Calendar 1992-4-4")]
    [InlineData("on Tuesday, Jan. 14, again", "Tuesday, Jan. 14: Calendar ?-1-14 Tuesday")]
    [InlineData("in March 1950", "March 1950: Calendar 1950-3-?")]
    [InlineData("on May 5-6 in Bern", "May 5-6: Calendar ?-5-5..6")]
    [InlineData("on 11 and 12 October", "11 and 12 October: Calendar ?-10-11..12")]
    [InlineData("on the 3rd of May", "3rd of May: Calendar ?-5-3")]
    [InlineData("since mid-April", "mid-April: Calendar ?-4-? ~")]
    [InlineData("on 1999-05-03", "1999-05-03: Calendar 1999-5-3")]
    public void Calendar_dates_in_every_order(string text, string expected) => AssertTimes(text, expected);

    [Theory]
    [InlineData("in 1974", "1974: Calendar 1974-?-?")]
    [InlineData("from 1994 to 1998", "1994: Calendar 1994-?-?; 1998: Calendar 1998-?-?")]
    [InlineData("the 2012 election and a 2009 law", "2012: Calendar 2012-?-?; 2009: Calendar 2009-?-?")]
    [InlineData("the war (1618-1648)", "1618: Calendar 1618-?-?; 1648: Calendar 1648-?-?")]
    [InlineData("in 1990-95", "1990: Calendar 1990-?-?; 95: Calendar 1995-?-?")]
    [InlineData("late 2024", "late 2024: Calendar 2024-?-? ~")]
    [InlineData("with 2000 troops and $1950", "")]
    [InlineData("2500 of them", "")]
    public void A_year_alone_needs_a_cue(string text, string expected) => AssertTimes(text, expected);

    [Theory]
    [InlineData("It may rain, and they march in August.", "August: Calendar ?-8-?")]
    [InlineData("in May", "May: Calendar ?-5-?")]
    [InlineData("Then May Olsen met April Berg.", "")]
    public void Month_names_that_are_other_words(string text, string expected) => AssertTimes(text, expected);

    [Theory]
    [InlineData("on Thursday", "Thursday: Weekday Thursday")]
    [InlineData("last Friday", "last Friday: Weekday Friday -1")]
    [InlineData("yesterday and tomorrow", "yesterday: Relative -1 Day; tomorrow: Relative 1 Day")]
    [InlineData("last year, next week, this month", "last year: Relative -1 Year; next week: Relative 1 Week; this month: Relative 0 Month")]
    [InlineData("a decade ago", "a decade ago: Relative -10 Year")]
    [InlineData("two years ago and three days earlier", "two years ago: Relative -2 Year; three days earlier: Relative -3 Day")]
    [InlineData("earlier this month", "earlier this month: Relative 0 Month ~")]
    [InlineData("later this year", "later this year: Relative 0 Year ~")]
    [InlineData("the previous day", "previous day: Relative -1 Day")]
    public void Weekdays_and_times_told_from_now(string text, string expected) => AssertTimes(text, expected);

    [Theory]
    [InlineData("in the 1970s", "1970s: Decade 1970-?-?")]
    [InlineData("the late 1990s", "late 1990s: Decade 1990-?-? ~")]
    [InlineData("in fiscal 2015 and FY2016", "fiscal 2015: FiscalYear 2015-?-?; FY2016: FiscalYear 2016-?-?")]
    [InlineData("fiscal 2015-2018", "fiscal 2015: FiscalYear 2015-?-?; 2018: FiscalYear 2018-?-?")]
    [InlineData("the fiscal year 2017", "fiscal year 2017: FiscalYear 2017-?-?")]
    public void Decades_and_fiscal_years(string text, string expected) => AssertTimes(text, expected);

    [Theory]
    [InlineData("a six-month stay of two days", "six-month: Duration 6 Month; two days: Duration 2 Day")]
    [InlineData("a 35-minute call", "35-minute: Duration 35 Minute")]
    [InlineData("over the past decade", "past decade: Duration 1 Decade")]
    [InlineData("for a year", "a year: Duration 1 Year")]
    [InlineData("it ended a decade of talks", "a decade: Duration 1 Decade")]
    [InlineData("half a year, half a century ago", "half a year: Duration 6 Month; half a century ago: Relative -50 Year")]
    [InlineData("five crowns a year", "a year: Rate 1 Year")]
    [InlineData("annually, per month, each week", "annually: Rate 1 Year; per month: Rate 1 Month; each week: Rate 1 Week")]
    public void Durations_and_rates(string text, string expected) => AssertTimes(text, expected);

    private static void AssertTimes(string text, string expected)
    {
        var document = Annotated.Of(text);

        Assert.Equal(expected, string.Join("; ", document.Times.Select(time => $"{document.TextOf(time.Span)}: {Describe(time)}")));
    }

    private static string Describe(TimeExpression time)
    {
        var date = time.Year is null && time.Month is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {Part(time.Year)}-{Part(time.Month)}-{Part(time.Day)}");
        var last = time.LastDay is { } day ? string.Create(CultureInfo.InvariantCulture, $"..{day}") : "";
        var weekday = time.Weekday is { } name ? $" {name}" : "";
        var amount = time.Amount is { } value ? string.Create(CultureInfo.InvariantCulture, $" {value}") : "";
        var unit = time.Unit is { } named ? $" {named}" : "";
        return $"{time.Kind}{date}{last}{weekday}{amount}{unit}{(time.IsApproximate ? " ~" : "")}";
    }

    private static string Part(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
