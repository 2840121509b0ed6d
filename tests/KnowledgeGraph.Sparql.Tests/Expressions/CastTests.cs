namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class CastTests
{
    private readonly ExpressionWorld _world = new();

    [Theory]
    [InlineData("xsd:string(:x)", "\":x\"")]
    [InlineData("xsd:string(\"+33.3300\")", "\"+33.3300\"")]
    [InlineData("xsd:string(\"0\"^^xsd:boolean)", "\"false\"")]
    [InlineData("xsd:string(1.0)", "\"1\"")]
    [InlineData("xsd:string(0E1)", "\"0\"")]
    [InlineData("xsd:string(\"1.25\"^^xsd:float)", "\"1.25\"")]
    [InlineData("xsd:string(-7.875e0)", "\"-7.875\"")]
    [InlineData("xsd:string(1e7)", "\"1.0E7\"")]
    [InlineData("xsd:string(\"2002-10-10T17:00:00Z\"^^xsd:dateTime)", "\"2002-10-10T17:00:00Z\"")]
    [InlineData("xsd:boolean(\"1\")", "\"true\"^^<xsd:boolean>")]
    [InlineData("xsd:boolean(\"0.0\")", "error")]
    [InlineData("xsd:boolean(0.0)", "\"false\"^^<xsd:boolean>")]
    [InlineData("xsd:boolean(-1)", "\"true\"^^<xsd:boolean>")]
    [InlineData("xsd:boolean(:x)", "error")]
    [InlineData("xsd:integer(\" 13 \")", "\"13\"^^<xsd:integer>")]
    [InlineData("xsd:integer(-7.875)", "\"-7\"^^<xsd:integer>")]
    [InlineData("xsd:integer(1e3)", "\"1000\"^^<xsd:integer>")]
    [InlineData("xsd:integer(\"1.5\")", "error")]
    [InlineData("xsd:integer(\"INF\"^^xsd:double)", "error")]
    [InlineData("xsd:decimal(\"+33.3300\")", "\"33.33\"^^<xsd:decimal>")]
    [InlineData("xsd:decimal(\"13\")", "\"13.0\"^^<xsd:decimal>")]
    [InlineData("xsd:decimal(1.25e0)", "\"1.25\"^^<xsd:decimal>")]
    [InlineData("xsd:decimal(\"1E0\")", "error")]
    [InlineData("xsd:decimal(true)", "\"1.0\"^^<xsd:decimal>")]
    [InlineData("xsd:double(\"-10.2E3\")", "\"-1.02E4\"^^<xsd:double>")]
    [InlineData("xsd:double(\"string\")", "error")]
    [InlineData("xsd:double(\"+INF\")", "\"INF\"^^<xsd:double>")]
    [InlineData("xsd:float(\"1.5\")", "\"1.5E0\"^^<xsd:float>")]
    [InlineData("xsd:float(0.1e0)", "\"1.0E-1\"^^<xsd:float>")]
    [InlineData("xsd:dateTime(\"2002-10-10T17:00:00Z\")", "\"2002-10-10T17:00:00Z\"^^<xsd:dateTime>")]
    [InlineData("xsd:dateTime(\"2002-10-10\"^^xsd:date)", "\"2002-10-10T00:00:00\"^^<xsd:dateTime>")]
    [InlineData("xsd:date(\"2002-10-10T17:00:00Z\"^^xsd:dateTime)", "\"2002-10-10Z\"^^<xsd:date>")]
    [InlineData("xsd:time(\"2002-10-10T17:00:00Z\"^^xsd:dateTime)", "\"17:00:00Z\"^^<xsd:time>")]
    [InlineData("xsd:gYear(\"2002-10-10\"^^xsd:date)", "\"2002\"^^<xsd:gYear>")]
    [InlineData("xsd:date(\"2002-13-10\")", "error")]
    [InlineData("xsd:byte(127)", "\"127\"^^<xsd:byte>")]
    [InlineData("xsd:byte(128)", "error")]
    [InlineData("xsd:dayTimeDuration(\"PT90M\")", "\"PT1H30M\"^^<xsd:dayTimeDuration>")]
    public void Casts_go_by_the_value(string expression, string expected)
    {
        Assert.Equal(expected, _world.Evaluate(expression));
    }
}
