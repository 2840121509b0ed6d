namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class FunctionTests
{
    private readonly ExpressionWorld _world = new();

    [Theory]
    [InlineData("STRLEN(\"\U0001F468\u200D\U0001F469\")", "\"3\"^^<xsd:integer>")]
    [InlineData("SUBSTR(\"\U0001F46Aab\", 1, 1)", "\"\U0001F46A\"")]
    [InlineData("SUBSTR(\"\U0001F46Aab\"@en, 2)", "\"ab\"@en")]
    [InlineData("SUBSTR(\"motor car\", 6)", "\" car\"")]
    [InlineData("SUBSTR(\"metadata\", 4, 3)", "\"ada\"")]
    [InlineData("SUBSTR(\"12345\", 1.5, 2.6)", "\"234\"")]
    [InlineData("SUBSTR(\"12345\", 0, 3)", "\"12\"")]
    [InlineData("SUBSTR(\"12345\", 5, -3)", "\"\"")]
    [InlineData("SUBSTR(\"12345\", -3, 5)", "\"1\"")]
    [InlineData("SUBSTR(\"12345\", 0e0/0)", "\"\"")]
    [InlineData("SUBSTR(\"12345\", -1e0/0, 1e0/0)", "\"\"")]
    [InlineData("UCASE(\"stra\u00E9\"@fr)", "\"STRA\u00C9\"@fr")]
    [InlineData("LCASE(\"BAZ\")", "\"baz\"")]
    [InlineData("ENCODE_FOR_URI(\"Los Angeles/100%\u00E9~\")", "\"Los%20Angeles%2F100%25%C3%A9~\"")]
    [InlineData("STRBEFORE(\"abc\"@en, \"b\")", "\"a\"@en")]
    [InlineData("STRBEFORE(\"abc\"@en, \"z\")", "\"\"")]
    [InlineData("STRBEFORE(\"abc\"@en, \"\")", "\"\"@en")]
    [InlineData("STRBEFORE(\"abc\", \"b\"@en)", "error")]
    [InlineData("STRBEFORE(\"abc\"@en, \"b\"@cy)", "error")]
    [InlineData("STRAFTER(\"abc\"@en, \"ab\"@en)", "\"c\"@en")]
    [InlineData("STRAFTER(\"abc\", \"xyz\")", "\"\"")]
    [InlineData("STRAFTER(\"abc\"@en, \"\")", "\"abc\"@en")]
    [InlineData("CONCAT(\"a\"@en, \"b\"@EN)", "\"ab\"@en")]
    [InlineData("CONCAT(\"a\"@en, \"b\")", "\"ab\"")]
    [InlineData("CONCAT(\"a\"@en--ltr, \"b\"@en--ltr)", "\"ab\"@en--ltr")]
    [InlineData("CONCAT(\"a\"@en--ltr, \"b\"@en--rtl)", "\"ab\"")]
    [InlineData("CONCAT()", "\"\"")]
    [InlineData("CONCAT(\"a\", 1)", "error")]
    [InlineData("CONTAINS(\"abc\"@en--ltr, \"b\")", "\"true\"^^<xsd:boolean>")]
    [InlineData("STRSTARTS(STR(123), \"12\")", "\"true\"^^<xsd:boolean>")]
    [InlineData("STRENDS(\"abc\", \"b\")", "\"false\"^^<xsd:boolean>")]
    [InlineData("CONTAINS(\"abc\", \"b\"@en)", "error")]
    [InlineData("STRLEN(12)", "error")]
    public void Strings(string expression, string expected) => Check(expression, expected);

    [Theory]
    [InlineData("STR(<http://example.org/x>)", "\":x\"")]
    [InlineData("STR(1.50)", "\"1.50\"")]
    [InlineData("STR(1 + 1)", "\"2\"")]
    [InlineData("LANG(\"a\"@en-GB)", "\"en-GB\"")]
    [InlineData("LANG(1)", "\"\"")]
    [InlineData("LANG(:x)", "error")]
    [InlineData("DATATYPE(\"a\")", "<xsd:string>")]
    [InlineData("DATATYPE(\"a\"@en)", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>")]
    [InlineData("DATATYPE(\"a\"@en--ltr)", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#dirLangString>")]
    [InlineData("DATATYPE(1/2)", "<xsd:decimal>")]
    [InlineData("DATATYPE(:x)", "error")]
    [InlineData("IRI(\"y\")", "<:y>")]
    [InlineData("URI(:x)", "<:x>")]
    [InlineData("IRI(\"a b\")", "error")]
    [InlineData("IRI(1)", "error")]
    [InlineData("STRDT(\"5\", xsd:integer) + 1", "\"6\"^^<xsd:integer>")]
    [InlineData("STRDT(\"a\"@en, xsd:string)", "error")]
    [InlineData("STRDT(\"a\", rdf:langString)", "error")]
    [InlineData("STRLANG(\"abc\", \"en\")", "\"abc\"@en")]
    [InlineData("STRLANG(\"abc\", \"\")", "error")]
    [InlineData("STRLANG(123, \"en\")", "error")]
    [InlineData("STRLANGDIR(\"abc\", \"en\", \"ltr\")", "\"abc\"@en--ltr")]
    [InlineData("STRLANGDIR(\"abc\", \"en\", \"LTR\")", "error")]
    [InlineData("LANGDIR(\"a\"@en--rtl)", "\"rtl\"")]
    [InlineData("LANGDIR(1)", "\"\"")]
    [InlineData("hasLANG(1)", "\"false\"^^<xsd:boolean>")]
    [InlineData("hasLANG(\"a\"@en--rtl)", "\"true\"^^<xsd:boolean>")]
    [InlineData("hasLANGDIR(\"a\"@en)", "\"false\"^^<xsd:boolean>")]
    [InlineData("TRIPLE(:s, :p, 1 + 1)", "<<( <:s> <:p> \"2\"^^<xsd:integer> )>>")]
    [InlineData("TRIPLE(1, :p, :o)", "error")]
    [InlineData("TRIPLE(TRIPLE(:s, :p, :o), :p, :o)", "error")]
    [InlineData("OBJECT(TRIPLE(:s, :p, TRIPLE(:s, :p, \"o\"@en)))", "<<( <:s> <:p> \"o\"@en )>>")]
    [InlineData("PREDICATE(<<( :s :p :o )>>)", "<:p>")]
    [InlineData("SUBJECT(:s)", "error")]
    [InlineData("isTRIPLE(<<( :s :p :o )>>)", "\"true\"^^<xsd:boolean>")]
    [InlineData("isNumeric(\"x\"^^xsd:integer)", "\"false\"^^<xsd:boolean>")]
    [InlineData("isNumeric(\"1\"^^xsd:unsignedByte)", "\"true\"^^<xsd:boolean>")]
    [InlineData("isBLANK(BNODE())", "\"true\"^^<xsd:boolean>")]
    [InlineData("isLITERAL(?a)", "error")]
    [InlineData(":noSuchFunction(1)", "error")]
    public void Terms(string expression, string expected) => Check(expression, expected);

    [Theory]
    [InlineData("YEAR(\"2010-06-21T11:28:01Z\"^^xsd:dateTime)", "\"2010\"^^<xsd:integer>")]
    [InlineData("YEAR(\"-0044-03-15\"^^xsd:date)", "\"-44\"^^<xsd:integer>")]
    [InlineData("MONTH(\"2010-12-21T15:38:02-08:00\"^^xsd:dateTime)", "\"12\"^^<xsd:integer>")]
    [InlineData("DAY(\"2010-06-21\"^^xsd:date)", "\"21\"^^<xsd:integer>")]
    [InlineData("HOURS(\"2010-12-21T15:38:02-08:00\"^^xsd:dateTime)", "\"15\"^^<xsd:integer>")]
    [InlineData("HOURS(\"2010-12-21\"^^xsd:date)", "error")]
    [InlineData("MINUTES(\"15:38:02\"^^xsd:time)", "\"38\"^^<xsd:integer>")]
    [InlineData("SECONDS(\"2010-12-21T15:38:02-08:00\"^^xsd:dateTime)", "\"2\"^^<xsd:decimal>")]
    [InlineData("SECONDS(\"2010-12-21T15:38:02.250Z\"^^xsd:dateTime)", "\"2.25\"^^<xsd:decimal>")]
    [InlineData("TIMEZONE(\"2010-12-21T15:38:02-08:00\"^^xsd:dateTime)", "\"-PT8H\"^^<xsd:dayTimeDuration>")]
    [InlineData("TIMEZONE(\"2010-12-21T15:38:02Z\"^^xsd:dateTime)", "\"PT0S\"^^<xsd:dayTimeDuration>")]
    [InlineData("TIMEZONE(\"2010-12-21T15:38:02\"^^xsd:dateTime)", "error")]
    [InlineData("TZ(\"2010-12-21T15:38:02-08:30\"^^xsd:dateTime)", "\"-08:30\"")]
    [InlineData("TZ(\"2010-12-21T15:38:02Z\"^^xsd:dateTime)", "\"Z\"")]
    [InlineData("TZ(\"2010-12-21T15:38:02\"^^xsd:dateTime)", "\"\"")]
    [InlineData("NOW()", "\"2020-02-29T12:00:00Z\"^^<xsd:dateTime>")]
    [InlineData("YEAR(\"2011-02-29\"^^xsd:date)", "error")]
    public void Times(string expression, string expected) => Check(expression, expected);

    [Theory]
    [InlineData("MD5(\"abc\")", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("SHA1(\"abc\")", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("SHA256(\"abc\")", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("SUBSTR(SHA384(\"abc\"), 1, 16)", "cb00753f45a35e8b")]
    [InlineData("SUBSTR(SHA512(\"abc\"), 1, 16)", "ddaf35a193617aba")]
    public void Hashes(string expression, string expected) => Check(expression, $"\"{expected}\"");

    [Theory]
    [InlineData("langMatches(\"en-GB\", \"en\")", "true")]
    [InlineData("langMatches(\"en\", \"en-gb\")", "false")]
    [InlineData("langMatches(\"EN-gb\", \"en-GB\")", "true")]
    [InlineData("langMatches(\"english\", \"en\")", "false")]
    [InlineData("langMatches(\"\", \"*\")", "false")]
    [InlineData("langMatches(LANG(?a), \"*\")", "true")]
    [InlineData("langMatches(LANG(?a), \"de\")", "true")]
    [InlineData("LANG(?a) = \"de-AT\"", "true")]
    [InlineData("LANG(?a) != \"de-at\"", "true")]
    public void Languages(string expression, string expected) =>
        Assert.Equal($"\"{expected}\"^^<xsd:boolean>", _world.Evaluate(expression, "\"Jause\"@de-AT"));

    [Fact]
    public void A_label_makes_one_blank_node_in_a_solution_and_another_in_the_next()
    {
        var rows = _world.Rows([["\"x\"", "\"x\"", "\"y\""], ["\"x\"", "\"x\"", "\"y\""]]);
        var first = _world.Compile("BNODE(?a)");
        var second = _world.Compile("BNODE(?b)");
        var third = _world.Compile("BNODE(?c)");

        uint[] ids = [first.EvaluateId(rows, 0), first.EvaluateId(rows, 1), second.EvaluateId(rows, 0), second.EvaluateId(rows, 1), third.EvaluateId(rows, 0)];

        Assert.Equal(ids[0], ids[2]);
        Assert.Equal(ids[1], ids[3]);
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void The_same_seed_gives_the_same_random_numbers()
    {
        var one = new ExpressionWorld(new QueryOptions { Seed = 7 });
        var other = new ExpressionWorld(new QueryOptions { Seed = 7 });

        Assert.Equal(one.Evaluate("RAND()"), other.Evaluate("RAND()"));
        Assert.Equal(one.Evaluate("STRUUID()"), other.Evaluate("STRUUID()"));
        Assert.NotEqual(one.Evaluate("UUID()"), one.Evaluate("UUID()"));
        Assert.Equal("\"true\"^^<xsd:boolean>", one.Evaluate("REGEX(STRUUID(), \"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$\")"));
    }

    private void Check(string expression, string expected) => Assert.Equal(expected, _world.Evaluate(expression));
}
