namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class ComparisonTests
{
    private const string True = "\"true\"^^<xsd:boolean>";
    private const string False = "\"false\"^^<xsd:boolean>";
    private readonly ExpressionWorld _world = new();

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "\"01\"^^xsd:integer")]
    [InlineData("1.0", "\"1\"^^xsd:float")]
    [InlineData("\"a\"", "\"a\"^^xsd:string")]
    [InlineData("\"a\"@en", "\"a\"@EN")]
    [InlineData("\"1\"^^xsd:boolean", "true")]
    [InlineData(":x", "<http://example.org/x>")]
    [InlineData("\"a\"^^:unknown", "\"a\"^^:unknown")]
    [InlineData("\"2002-04-02T23:00:00-04:00\"^^xsd:dateTime", "\"2002-04-03T02:00:00-01:00\"^^xsd:dateTime")]
    [InlineData("\"1999-12-31T24:00:00\"^^xsd:dateTime", "\"2000-01-01T00:00:00\"^^xsd:dateTime")]
    [InlineData("\"2008-04-01T00:00:00.00Z\"^^xsd:dateTime", "\"2008-04-01T00:00:00Z\"^^xsd:dateTime")]
    [InlineData("\"P1Y\"^^xsd:duration", "\"P12M\"^^xsd:yearMonthDuration")]
    [InlineData("<<( :s :p 1 )>>", "<<( :s :p 1.0 )>>")]
    [InlineData("\"12:00:00Z\"^^xsd:time", "\"13:00:00+01:00\"^^xsd:time")]
    public void Values_are_equal(string left, string right) => Relation(left, right, True);

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "\"1\"")]
    [InlineData("\"a\"", "\"a\"@en")]
    [InlineData("\"a\"@en", "\"a\"@en--ltr")]
    [InlineData("\"a\"@en", "\"a\"^^:unknown")]
    [InlineData(":x", ":y")]
    [InlineData(":x", "\"x\"")]
    [InlineData("<<( :s :p 1 )>>", "<<( :s :p 2 )>>")]
    [InlineData("<<( :s :p 1 )>>", ":s")]
    [InlineData("\"2006-08-23T09:00:00+01:00\"^^xsd:dateTime", "\"2006-08-23\"^^xsd:date")]
    [InlineData("\"NaN\"^^xsd:double", "\"NaN\"^^xsd:double")]
    [InlineData("\"2005-04-04T24:00:00\"^^xsd:dateTime", "\"2005-04-04T00:00:00\"^^xsd:dateTime")]
    public void Values_are_unequal(string left, string right) => Relation(left, right, False);

    [Theory]
    [InlineData("\"a\"^^:unknown", "\"b\"^^:unknown")]
    [InlineData("\"a\"^^:unknown", "\"a\"")]
    [InlineData("\"a\"^^:unknown", "1")]
    [InlineData("\"x\"^^xsd:integer", "1")]
    [InlineData("\"2006-08-23\"^^xsd:date", "\"2006-08-23Z\"^^xsd:date")]
    [InlineData("\"2002-04-02T12:00:00\"^^xsd:dateTime", "\"2002-04-02T12:00:00Z\"^^xsd:dateTime")]
    public void Nobody_can_say_whether_values_are_equal(string left, string right) => Relation(left, right, "error");

    [Theory]
    [InlineData("\"\uFFFD\" < \"\U0001F600\"", True)]
    [InlineData("\"a\" < \"b\"", True)]
    [InlineData("false < true", True)]
    [InlineData("\"2006-08-23Z\"^^xsd:date > \"2006-08-22\"^^xsd:date", True)]
    [InlineData("\"2006-08-23\"^^xsd:date > \"2006-08-22\"^^xsd:date", True)]
    [InlineData("1 < \"NaN\"^^xsd:double", False)]
    [InlineData("1 >= \"NaN\"^^xsd:double", False)]
    [InlineData("\"1\"^^xsd:float < 1.5", True)]
    [InlineData("0.1 = 1e-1", True)]
    [InlineData("9223372036854775808 > 1", True)]
    [InlineData("\"2000\"^^xsd:gYear < \"2001\"^^xsd:gYear", True)]
    [InlineData("\"P1D\"^^xsd:dayTimeDuration < \"PT25H\"^^xsd:dayTimeDuration", True)]
    [InlineData(":x < :y", "error")]
    [InlineData("\"a\"@en < \"b\"@en", "error")]
    [InlineData("1 < \"2\"", "error")]
    [InlineData("\"2006-08-23T09:00:00Z\"^^xsd:dateTime < \"2006-08-24\"^^xsd:date", "error")]
    [InlineData("\"P1M\"^^xsd:duration < \"P30D\"^^xsd:duration", "error")]
    public void Values_are_ordered(string expression, string expected)
    {
        Assert.Equal(expected, _world.Evaluate(expression));
    }

    [Theory]
    [InlineData("2 IN (1, 2, 3)", True)]
    [InlineData("2 IN (1, 3)", False)]
    [InlineData("2 NOT IN ()", True)]
    [InlineData("2 IN (1/0, 2)", True)]
    [InlineData("2 NOT IN (1/0, 2)", False)]
    [InlineData("2 IN (1/0, 3)", "error")]
    [InlineData("?a IN (:x, \"s\", 1)", "error")]
    [InlineData("\"s\" IN (:x, \"s\")", True)]
    [InlineData("\"s\"^^:unknown IN (:x, \"s\")", "error")]
    [InlineData(":x IN (:y, 1, :x)", True)]
    public void Membership_is_equality_with_one_of_the_list(string expression, string expected)
    {
        Assert.Equal(expected, _world.Evaluate(expression));
    }

    [Theory]
    [InlineData("sameTerm(1, 1.0)", False)]
    [InlineData("sameTerm(?a, 1)", False)]
    [InlineData("sameTerm(?a, \"01\"^^xsd:integer)", True)]
    [InlineData("sameTerm(?b, 1)", "error")]
    public void SameTerm_looks_at_the_form(string expression, string expected)
    {
        Assert.Equal(expected, _world.Evaluate(expression, "\"01\"^^xsd:integer", "-"));
    }

    private void Relation(string left, string right, string equal)
    {
        string unequal = equal == True ? False : equal == False ? True : equal;

        Assert.Equal(equal, _world.Evaluate("?a = ?b", left, right));
        Assert.Equal(equal, _world.Evaluate("?b = ?a", left, right));
        Assert.Equal(unequal, _world.Evaluate("?a != ?b", left, right));
        Assert.Equal(equal, _world.Evaluate($"?a = {right}", left));
        Assert.Equal(unequal, _world.Evaluate($"{left} != ?b", left, right));
        Assert.Equal(equal, _world.Evaluate($"{left} = {right}"));
        Assert.Equal(equal == True ? [0] : [], _world.Filter($"?a = {right}", left));
        Assert.Equal(unequal == True ? [0] : [], _world.Filter($"?a != {right}", left));
    }
}
