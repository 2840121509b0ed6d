namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class LogicTests
{
    private readonly ExpressionWorld _world = new();

    [Theory]
    [InlineData("true || ?a", "true")]
    [InlineData("?a || true", "true")]
    [InlineData("false || ?a", "error")]
    [InlineData("?a || false", "error")]
    [InlineData("false && ?a", "false")]
    [InlineData("?a && false", "false")]
    [InlineData("true && ?a", "error")]
    [InlineData("!?a", "error")]
    [InlineData("!!1", "true")]
    [InlineData("!\"\"", "true")]
    [InlineData("!0.0", "true")]
    [InlineData("!\"NaN\"^^xsd:double", "true")]
    [InlineData("!\"a\"@en", "error")]
    [InlineData("!\"z\"^^xsd:boolean", "error")]
    [InlineData("!\"2020-01-01T00:00:00Z\"^^xsd:dateTime", "error")]
    [InlineData("!:a", "error")]
    [InlineData("BOUND(?a)", "false")]
    [InlineData("!BOUND(?b)", "false")]
    [InlineData("IF(1/0, false, true)", "error")]
    [InlineData("IF(false, 1/0, true)", "true")]
    [InlineData("COALESCE(?a, 1/0, ?b, false)", "true")]
    [InlineData("COALESCE()", "error")]
    public void Errors_are_a_third_truth_value(string expression, string expected)
    {
        string actual = _world.Evaluate(expression, "-", "true");

        Assert.Equal(expected == "error" ? expected : $"\"{expected}\"^^<xsd:boolean>", actual);
    }

    [Fact]
    public void A_filter_keeps_the_rows_that_are_true_and_drops_errors()
    {
        Assert.Equal([0, 3], _world.Filter("?a > 1 && ?a < 10", "2", "1", "\"x\"", "9.5", "-"));
        Assert.Equal([0, 2], _world.Filter("?a = 1 || ?a", "1.0", "0", "true", "-"));
        Assert.Equal([1], _world.Filter("!BOUND(?a)", "1", "-"));
        Assert.Equal([0], _world.Filter("LANG(?a) = \"en\" && REGEX(STR(?a), \"tide\", \"i\")", "\"High Tide\"@en", "\"High Tide\"", "\"ebb\"@en", ":x"));
    }

    [Fact]
    public void Remembered_results_are_those_of_the_terms()
    {
        var filter = _world.Compile("SUBSTR(STR(?a), 1, 4)");
        var rows = _world.Rows([["\"2020-05\""], ["\"2021-05\""], ["-"], ["\"2020-05\""], ["-"], [":x"]]);
        uint[] ids = new uint[8];

        filter.EvaluateColumn(rows, ids);

        Assert.IsType<KnowledgeGraph.Sparql.Expressions.MemoExpression>(filter);
        Assert.Equal(["\"2020\"", "\"2021\"", "error", "\"2020\"", "error", "\"http\""], ids.Take(6).Select(_world.Show));
    }
}
