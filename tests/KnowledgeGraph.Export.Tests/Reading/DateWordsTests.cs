namespace KnowledgeGraph.Export.Tests;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2031-04-09", "9 April 2031")]
    [InlineData("2031-04-09T14:07:00+09:00", "9 April 2031")]
    [InlineData("2031-04", "April 2031")]
    [InlineData("1974", "1974")]
    [InlineData("197X", "1970s")]
    [InlineData("2031-21", "2031-21")]
    [InlineData("", "")]
    public void A_date_reads_as_in_a_newspaper(string lexicalForm, string expected) => Assert.Equal(expected, DateWords.Read(lexicalForm));
}
