using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Times;

public sealed class TimeResolverTests
{
    private static readonly PartialDate Tuesday = PartialDate.Parse("2023-09-12");

    [Fact]
    public void A_calendar_date_stays_as_precise_as_it_is_written()
    {
        Assert.Equal("1994", Resolve(Calendar(1994, null, null), null));
        Assert.Equal("1994-05", Resolve(Calendar(1994, 5, null), null));
        Assert.Equal("1994-05-03", Resolve(Calendar(1994, 5, 3), null));
        Assert.Null(Resolve(Calendar(1994, 2, 30), null));
    }

    [Theory]
    [InlineData(9, 20, false, "2023-09-20")]
    [InlineData(12, 1, false, "2023-12-01")]
    [InlineData(2, 1, false, "2024-02-01")]
    [InlineData(3, 20, false, "2023-03-20")]
    [InlineData(9, 1, true, "2024-09-01")]
    [InlineData(3, null, true, "2024-03")]
    [InlineData(11, null, true, "2023-11")]
    public void A_missing_year_is_the_nearest_or_where_the_text_looks_ahead_the_next(int month, int? day, bool future, string expected)
    {
        var time = Calendar(null, month, day);

        Assert.Equal(expected, Resolve(time, Tuesday, future));
    }

    [Theory]
    [InlineData("It opened in May last year.", "2022-05")]
    [InlineData("It opened on May 3 this year.", "2023-05-03")]
    [InlineData("It raged in 1914-18.", "1914/1918")]
    public void The_words_behind_a_month_or_a_year_are_a_part_of_the_time(string text, string expected)
    {
        var context = ExtractionHarness.Read(text, "2023-09-12");

        var time = TimeResolver.ResolveRange(context, context.Document.Times[0]);

        Assert.Equal(expected, time?.End is { } end ? $"{time.Value.Start.LexicalForm}/{end.LexicalForm}" : time?.Start.LexicalForm);
    }

    [Fact]
    public void Without_the_date_of_the_article_no_year_is_guessed()
    {
        Assert.Null(Resolve(Calendar(null, 7, 21), null));
        Assert.Null(Resolve(Calendar(null, 7, 21), PartialDate.Parse("2023")));
        Assert.Null(Resolve(Relative(-1, TimeUnit.Year), null));
        Assert.Null(Resolve(Weekday(DayOfWeek.Friday, null), PartialDate.Parse("2023-09")));
    }

    [Theory]
    [InlineData(DayOfWeek.Tuesday, null, false, "2023-09-12")]
    [InlineData(DayOfWeek.Monday, null, false, "2023-09-11")]
    [InlineData(DayOfWeek.Wednesday, null, false, "2023-09-06")]
    [InlineData(DayOfWeek.Wednesday, null, true, "2023-09-13")]
    [InlineData(DayOfWeek.Tuesday, -1, false, "2023-09-05")]
    [InlineData(DayOfWeek.Tuesday, 1, false, "2023-09-19")]
    public void A_weekday_is_the_last_one_or_the_next_one(DayOfWeek weekday, int? shift, bool future, string expected)
    {
        Assert.Equal(expected, Resolve(Weekday(weekday, shift), Tuesday, future));
    }

    [Theory]
    [InlineData(-1, TimeUnit.Day, "2023-09-11")]
    [InlineData(-9, TimeUnit.Month, "2022-12")]
    [InlineData(4, TimeUnit.Month, "2024-01")]
    [InlineData(-1, TimeUnit.Year, "2022")]
    [InlineData(0, TimeUnit.Year, "2023")]
    [InlineData(-10, TimeUnit.Year, "2013~")]
    public void A_relative_time_is_as_precise_as_its_unit(int amount, TimeUnit unit, string expected)
    {
        Assert.Equal(expected, Resolve(Relative(amount, unit), Tuesday));
    }

    [Fact]
    public void A_week_is_a_stretch_from_Monday_to_Sunday()
    {
        var week = TimeResolver.ResolveRange(Relative(-1, TimeUnit.Week), Tuesday);

        Assert.Equal("2023-09-04", week?.Start.LexicalForm);
        Assert.Equal("2023-09-10", week?.End?.LexicalForm);
    }

    [Fact]
    public void A_decade_and_a_fiscal_year_keep_their_own_form()
    {
        var decade = new TimeExpression(default, default, TimeKind.Decade) { Year = 1980 };
        var fiscal = new TimeExpression(default, default, TimeKind.FiscalYear) { Year = 2024 };

        Assert.Equal("198X", Resolve(decade, null));
        Assert.Equal("2024", Resolve(fiscal, null));
    }

    [Theory]
    [InlineData("The pact was signed around 1970.", "1970~")]
    [InlineData("The pact was signed in 1970.", "1970")]
    [InlineData("The pact was renewed two years later.", null)]
    [InlineData("The pact was renewed two years ago.", "2021")]
    public void The_words_around_an_expression_decide_whether_it_can_be_resolved(string text, string? expected)
    {
        var context = ExtractionHarness.Read(text, "2023-09-12");

        Assert.Equal(expected, TimeResolver.Resolve(context, context.Document.Times.Single())?.LexicalForm);
    }

    [Theory]
    [InlineData("The ministers are seen in Lima, Sunday, July 28, 2019. They met Sunday for two hours.", "2019-07-28")]
    [InlineData("The ministers are seen in Lima, Sunday, July 28, 2019. They met Monday for two hours.", null)]
    [InlineData("The ministers are seen in Lima on July 28, 2019. They met Sunday for two hours.", null)]
    [InlineData("Seen on Sunday, July 28, 2019, and on Sunday, May 5, 2019, they met Sunday for two hours.", null)]
    public void An_article_without_a_date_may_still_say_which_Sunday_it_means(string text, string? expected)
    {
        var context = ExtractionHarness.Read(text);

        Assert.Equal(expected, TimeResolver.Resolve(context, context.Document.Times.Last(time => time.Kind == TimeKind.Weekday))?.LexicalForm);
    }

    private static string? Resolve(TimeExpression time, PartialDate? article, bool future = false) => TimeResolver.Resolve(time, article, future)?.LexicalForm;

    private static TimeExpression Calendar(int? year, int? month, int? day) => new(default, default, TimeKind.Calendar) { Year = year, Month = month, Day = day };

    private static TimeExpression Weekday(DayOfWeek weekday, int? shift) => new(default, default, TimeKind.Weekday) { Weekday = weekday, Amount = shift };

    private static TimeExpression Relative(int amount, TimeUnit unit) => new(default, default, TimeKind.Relative) { Amount = amount, Unit = unit };
}
