namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class ArithmeticTests
{
    private readonly ExpressionWorld _world = new();

    [Theory]
    [InlineData("1 + 2", "3", "integer")]
    [InlineData("1.0 + 2", "3.0", "decimal")]
    [InlineData("0.50 + 0.50", "1.0", "decimal")]
    [InlineData("1 / 2", "0.5", "decimal")]
    [InlineData("4 / 2", "2.0", "decimal")]
    [InlineData("1e0 + 1", "2.0E0", "double")]
    [InlineData("\"1\"^^xsd:float + 1.5", "2.5E0", "float")]
    [InlineData("\"1\"^^xsd:float + 1e0", "2.0E0", "double")]
    [InlineData("\"1\"^^xsd:byte + \"1\"^^xsd:short", "2", "integer")]
    [InlineData("3 * -4", "-12", "integer")]
    [InlineData("-(2.50)", "-2.5", "decimal")]
    [InlineData("0.1 * 0.1", "0.01", "decimal")]
    public void Numbers_are_promoted_and_written_canonically(string expression, string lexical, string datatype)
    {
        Assert.Equal($"\"{lexical}\"^^<xsd:{datatype}>", _world.Evaluate(expression));
    }

    [Theory]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("-9223372036854775808 - 1", "-9223372036854775809")]
    [InlineData("9223372036854775807 * 10", "92233720368547758070")]
    [InlineData("-(-9223372036854775808)", "9223372036854775808")]
    [InlineData("9223372036854775808 - 1", "9223372036854775807")]
    [InlineData("3000000000 * 3", "9000000000")]
    public void Integers_grow_beyond_sixty_four_bits(string expression, string lexical)
    {
        Assert.Equal($"\"{lexical}\"^^<xsd:integer>", _world.Evaluate(expression));
    }

    [Theory]
    [InlineData("1 / 0")]
    [InlineData("1.0 / 0.0")]
    [InlineData("1 + \"1\"")]
    [InlineData("1 + true")]
    [InlineData("79228162514264337593543950335.0 + 1.0")]
    [InlineData("\"x\"^^xsd:integer + 1")]
    [InlineData("\"200\"^^xsd:byte + 1")]
    [InlineData("?a + 1")]
    public void What_cannot_be_computed_is_an_error(string expression)
    {
        Assert.Equal("error", _world.Evaluate(expression));
    }

    [Theory]
    [InlineData("1e0 / 0", "INF")]
    [InlineData("-1e0 / 0", "-INF")]
    [InlineData("0e0 / 0", "NaN")]
    [InlineData("-(0e0)", "-0.0E0")]
    [InlineData("123456789e0 * 1000", "1.23456789E11")]
    [InlineData("1e-10 + 0", "1.0E-10")]
    public void Floating_point_has_infinities_and_NaN(string expression, string lexical)
    {
        Assert.Equal($"\"{lexical}\"^^<xsd:double>", _world.Evaluate(expression));
    }

    [Theory]
    [InlineData("ABS(-2)", "2", "integer")]
    [InlineData("ABS(-1.5)", "1.5", "decimal")]
    [InlineData("ROUND(2.5)", "3", "decimal")]
    [InlineData("ROUND(-2.5)", "-2", "decimal")]
    [InlineData("ROUND(-1.6)", "-2", "decimal")]
    [InlineData("ROUND(2.4999e0)", "2.0E0", "double")]
    [InlineData("ROUND(0.49999999999999994e0)", "0.0E0", "double")]
    [InlineData("CEIL(-1.6)", "-1", "decimal")]
    [InlineData("FLOOR(1.1)", "1", "decimal")]
    [InlineData("FLOOR(7)", "7", "integer")]
    public void Rounding_keeps_the_datatype(string expression, string lexical, string datatype)
    {
        Assert.Equal($"\"{lexical}\"^^<xsd:{datatype}>", _world.Evaluate(expression));
    }

    [Theory]
    [InlineData("\"2024-01-31\"^^xsd:date + \"P1M\"^^xsd:yearMonthDuration", "2024-02-29", "date")]
    [InlineData("\"2024-03-01T00:30:00Z\"^^xsd:dateTime - \"PT1H\"^^xsd:dayTimeDuration", "2024-02-29T23:30:00Z", "dateTime")]
    [InlineData("\"2024-03-01\"^^xsd:date - \"2024-02-01\"^^xsd:date", "P29D", "dayTimeDuration")]
    [InlineData("\"2024-03-01T00:00:00+02:00\"^^xsd:dateTime - \"2024-02-29T22:00:00Z\"^^xsd:dateTime", "PT0S", "dayTimeDuration")]
    [InlineData("\"23:30:00\"^^xsd:time + \"PT1H\"^^xsd:dayTimeDuration", "00:30:00", "time")]
    [InlineData("\"P1Y\"^^xsd:yearMonthDuration + \"P2M\"^^xsd:yearMonthDuration", "P1Y2M", "yearMonthDuration")]
    public void Times_and_durations_add_up(string expression, string lexical, string datatype)
    {
        Assert.Equal($"\"{lexical}\"^^<xsd:{datatype}>", _world.Evaluate(expression));
    }

    [Fact]
    public void A_term_that_passes_through_stays_as_written()
    {
        Assert.Equal("\"007\"^^<xsd:integer>", _world.Evaluate("COALESCE(?a, 1)", "\"007\"^^xsd:integer"));
        Assert.Equal("\"007\"^^<xsd:integer>", _world.Evaluate("+?a", "\"007\"^^xsd:integer"));
        Assert.Equal("\"1.50\"^^<xsd:decimal>", _world.Evaluate("IF(?a > 1, ?a, 0)", "1.50"));
    }
}
