namespace KnowledgeGraph.Articles.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021-03")]
    [InlineData("2020-02-29")]
    public void A_date_prints_as_it_was_read(string text) => Assert.Equal(text, PartialDate.Parse(text).ToString());

    [Theory]
    [InlineData("2019-02-29")]
    [InlineData("2019-13")]
    [InlineData("2019-1-1")]
    [InlineData("0000")]
    [InlineData("")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Dates_are_ordered() => Assert.True(PartialDate.Parse("2019") < PartialDate.Parse("2019-01") && PartialDate.Parse("2019-02") > PartialDate.Parse("2019-01-31"));
}
