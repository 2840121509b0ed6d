namespace KnowledgeGraph.Extraction.Tests.Times;

/// <summary>Every way in which a news text tells when, each in a sentence of its own, as it is resolved in an article of Wednesday, 15 May 2024.</summary>
public sealed class TimeTableTests
{
    private const string Wednesday = "2024-05-15";

    [Theory]
    [InlineData("It was signed on March 3, 1987.", "1987-03-03")]
    [InlineData("It was signed on 3 March 1987.", "1987-03-03")]
    [InlineData("It was signed on the 3rd of March, 1987.", "1987-03-03")]
    [InlineData("It was signed on 1987-03-03.", "1987-03-03")]
    [InlineData("It was signed in March 1987.", "1987-03")]
    [InlineData("It was signed in March of 1987.", "1987-03")]
    [InlineData("It was signed in 1987.", "1987")]
    [InlineData("It was signed in Sept. 1987.", "1987-09")]
    [InlineData("It was signed on Dec. 9, 1987.", "1987-12-09")]
    [InlineData("It was signed on Thursday, May 2, 2024.", "2024-05-02")]
    [InlineData("It was signed on Thursday, 2 May.", "2024-05-02")]
    [InlineData("The 1987 treaty failed.", "1987")]
    public void Absolute_dates(string text, string expected) => AssertResolves(text, expected);

    [Theory]
    [InlineData("It was signed on April 30.", "2024-04-30")]
    [InlineData("It was signed on 30 April.", "2024-04-30")]
    [InlineData("It was signed on Dec. 9.", "2023-12-09")]
    [InlineData("It was signed in February.", "2024-02")]
    [InlineData("It was signed in December.", "2023-12")]
    [InlineData("It was signed last December.", "2023-12")]
    [InlineData("It was signed last March.", "2024-03")]
    [InlineData("It will be signed in July.", "2024-07")]
    [InlineData("It will be signed in February.", "2025-02")]
    [InlineData("It will be signed next March.", "2025-03")]
    [InlineData("It will be signed on June 3.", "2024-06-03")]
    [InlineData("It was signed in March this year.", "2024-03")]
    [InlineData("It was signed in March last year.", "2023-03")]
    [InlineData("It will be signed in March next year.", "2025-03")]
    [InlineData("It was signed in May of last year.", "2023-05")]
    public void Partial_dates(string text, string expected) => AssertResolves(text, expected);

    [Theory]
    [InlineData("It was signed on Wednesday.", "2024-05-15")]
    [InlineData("It was signed on Tuesday.", "2024-05-14")]
    [InlineData("It was signed on Friday.", "2024-05-10")]
    [InlineData("It was signed last Friday.", "2024-05-10")]
    [InlineData("It was signed on Monday night.", "2024-05-13")]
    [InlineData("It will be signed on Friday.", "2024-05-17")]
    [InlineData("It is to be signed on Monday.", "2024-05-20")]
    [InlineData("It is expected to be signed on Thursday.", "2024-05-16")]
    [InlineData("It will be signed next Monday.", "2024-05-20")]
    [InlineData("It will be signed this Friday.", "2024-05-17")]
    [InlineData("They are scheduled to sign it on Saturday.", "2024-05-18")]
    public void Days_of_the_week(string text, string expected) => AssertResolves(text, expected);

    [Theory]
    [InlineData("It was signed today.", "2024-05-15")]
    [InlineData("It was signed yesterday.", "2024-05-14")]
    [InlineData("It was signed the day before yesterday.", "2024-05-13")]
    [InlineData("It will be signed tomorrow.", "2024-05-16")]
    [InlineData("It will be signed the day after tomorrow.", "2024-05-17")]
    [InlineData("It was signed this morning.", "2024-05-15")]
    [InlineData("It was signed last night.", "2024-05-14")]
    [InlineData("It was signed this week.", "2024-05-13/2024-05-19")]
    [InlineData("It was signed earlier this week.", "2024-05-13/2024-05-15")]
    [InlineData("It will be signed later this week.", "2024-05-15/2024-05-19")]
    [InlineData("It was signed last week.", "2024-05-06/2024-05-12")]
    [InlineData("It was signed last weekend.", "2024-05-11/2024-05-12")]
    [InlineData("It was signed over the weekend.", "2024-05-11/2024-05-12")]
    [InlineData("It was signed this month.", "2024-05")]
    [InlineData("It was signed earlier this month.", "2024-05")]
    [InlineData("It was signed last month.", "2024-04")]
    [InlineData("It will be signed next month.", "2024-06")]
    [InlineData("It was signed three months ago.", "2024-02")]
    [InlineData("It was signed two days ago.", "2024-05-13")]
    [InlineData("It was signed two weeks ago.", "2024-04-29/2024-05-05")]
    [InlineData("It will be signed in two days.", "2024-05-17")]
    [InlineData("It was signed earlier this year.", "2024")]
    [InlineData("It will be signed later this year.", "2024")]
    [InlineData("It was signed last year.", "2023")]
    [InlineData("It will be signed next year.", "2025")]
    [InlineData("It was signed five years ago.", "2019")]
    [InlineData("It was signed ten years ago.", "2014~")]
    [InlineData("It was signed a decade ago.", "2014~")]
    [InlineData("It was signed half a century ago.", "1974~")]
    public void Times_told_from_now(string text, string expected) => AssertResolves(text, expected);

    [Theory]
    [InlineData("They met on May 5-6.", "2024-05-05/2024-05-06")]
    [InlineData("They met on May 5 and 6.", "2024-05-05/2024-05-06")]
    [InlineData("They met from May 5 to 7.", "2024-05-05/2024-05-07")]
    [InlineData("They met on 5-7 May 2023.", "2023-05-05/2023-05-07")]
    [InlineData("They met in the 1980s.", "198X")]
    [InlineData("They met in the late 1980s.", "198X")]
    [InlineData("The budget for fiscal 2023 rose.", "2023")]
    [InlineData("The budget for fiscal year 2023 rose.", "2023")]
    [InlineData("The budget for FY2023 rose.", "2023")]
    [InlineData("The budget for the 2023 fiscal year rose.", "2023")]
    [InlineData("It was signed around 1960.", "1960~")]
    public void Ranges_decades_and_fiscal_years(string text, string expected) => AssertResolves(text, expected);

    [Theory]
    [InlineData("It was signed in 1987 and renewed a year later.", "1987; 1988")]
    [InlineData("It was signed in 1987 and renewed five years later.", "1987; 1992")]
    [InlineData("It was signed on March 3, 1987, and took effect two months later.", "1987-03-03; 1987-05")]
    [InlineData("It was signed on March 3, 1987. It was burnt the next day.", "1987-03-03; 1987-03-04")]
    [InlineData("It was signed in 1987, replacing a text of two years earlier.", "1987; 1985")]
    [InlineData("Talks in 1987 failed, and the following year they ended.", "1987; 1988")]
    [InlineData("It was renewed two years later.", "-")]
    public void Times_told_from_another_time(string text, string expected) => AssertResolves(text, expected);

    [Theory]
    [InlineData("The two-day talks failed.", "-")]
    [InlineData("They stayed for six months.", "-")]
    [InlineData("Over the past decade it grew.", "-")]
    [InlineData("It costs five crowns a year.", "-")]
    public void A_length_or_a_rate_is_no_date(string text, string expected) => AssertResolves(text, expected);

    [Theory]
    [InlineData("The 71-year-old minister left.")]
    [InlineData("The minister, 71, left.")]
    [InlineData("The minister is 71 years old.")]
    [InlineData("He was 45 years of age.")]
    public void An_age_is_no_time(string text) => Assert.Empty(ExtractionHarness.Read(text, Wednesday).Document.Times);

    private static void AssertResolves(string text, string expected)
    {
        var context = ExtractionHarness.Read(text, Wednesday);

        Assert.Equal(expected, string.Join("; ", context.Document.Times.Select(time => TimeResolver.ResolveRange(context, time) is { } found ? Show(found) : "-")));
    }

    private static string Show(ResolvedTime time) => time.End is { } end ? time.Start.LexicalForm + "/" + end.LexicalForm : time.Start.LexicalForm;
}
