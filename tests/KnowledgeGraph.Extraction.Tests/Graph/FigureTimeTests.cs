namespace KnowledgeGraph.Extraction.Tests.Graph;

public sealed class FigureTimeTests
{
    [Theory]
    [InlineData("2019", "2019", "2020", "2020", true)]
    [InlineData("2019", "2019", "2019-06", "2019-06", false)]
    [InlineData("2019-05-02", "2019-05-02", "2019-05-02", "2019-05-02", false)]
    [InlineData("2019-05-02", "2019-05-02", "2019-05-03", "2019-05-03", true)]
    [InlineData("2016", "2020", "2018-03", "2018-03", false)]
    [InlineData("2016", "2020", "2021-01-01", "2021-01-01", true)]
    [InlineData("2016", "2020", "2020-12", "2025", false)]
    [InlineData("197X", "197X", "1985", "1985", true)]
    [InlineData("197X", "197X", "1979-12", "1979-12", false)]
    [InlineData("2015~", "2015~", "2016", "2016", true)]
    public void Times_are_apart_when_no_day_can_be_in_both(string from, string to, string otherFrom, string otherTo, bool apart)
    {
        FigureTime one = new(from, to), other = new(otherFrom, otherTo);

        Assert.Equal((apart, apart), (one.IsApartFrom(other), other.IsApartFrom(one)));
    }
}
