namespace KnowledgeGraph.Export.Tests.Differences;

public sealed class FactTemplateTests
{
    [Theory]
    [InlineData("{a} pays[ {b}] {c}", "ann", "ben", "5", "ann pays ben 5")]
    [InlineData("{a} pays[ {b}] {c}", "ann", "", "5", "ann pays 5")]
    [InlineData("{a} pays[ {b}] {c}", "", "", "5", "someone pays 5")]
    [InlineData("{a}[, {b} and {c}]", "ann", "ben", "", "ann")]
    [InlineData("{a} is {b}", "{b}", "ben", "", "{b} is ben")]
    public void What_is_missing_is_left_out_where_it_may_be(string template, string a, string b, string c, string words) =>
        Assert.Equal(words, new FactTemplate(template).Fill(place => place switch { "a" => a, "b" => b, _ => c }));
}
