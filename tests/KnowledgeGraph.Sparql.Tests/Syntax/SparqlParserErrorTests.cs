using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Sparql.Tests.Syntax;

/// <summary>What the parser refuses, and what it says.</summary>
public sealed class SparqlParserErrorTests
{
    private static readonly string[] Faulty =
    [
        "SELCT * { ?s ?p ?o }",
        "SELECT * WHRE { ?s ?p ?o }",
        "SELECT * {\n  ?s ?p ?o\n  OPTONAL { ?s :q ?r } }",
        "SELECT * { ?s foaf:name ?o }",
        "PREFIX city: <https://example.org/city/> SELECT * { ?s ctiy:name ?o }",
        "SELECT * { ?s :p ?o FILTER(STRSTART(?o, 'a')) }",
        "SELECT ?s { ?s :p ?o } ORDR BY ?s",
        "SELECT * { ?s :p ?o FILTER ?o > 3 }",
        "SELECT * { ?s :p ?o",
        "SELECT * { ?s :p 'open }",
        "SELECT * { ?s :p 'open\n' }",
        "SELECT * { ?s :p \"\"\"open }",
        "SELECT * { ?s :p 'a\\q' }",
        "SELECT * { ?s :p 'x'@a-toolongasubtag }",
        "SELECT * { ?s :p 'x'@en--up }",
        "SELECT * { ?s :p 'x'^^rdf:langString }",
        "SELECT * { ?s :p '\\uD800' }",
        "SELECT * { ?s :p <a\\u0020b> }",
        "SELECT * { ?s :p ?o ? }",
        "SELECT * { ?s :p ?o % }",
        "SELECT * { ?s1 :p ?o1 ?s2 :p ?o2 }",
        "SELECT * { ?s :p _:a { ?s :q _:a } }",
        "SELECT * { ?s :p ?o FILTER(_:a = 1) }",
        "SELECT * { ?s :p ?o BIND(1 AS ?o) }",
        "SELECT (1 AS ?o) { ?s :p ?o }",
        "SELECT ?o (COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?s",
        "SELECT (?o + COUNT(*) AS ?n) { ?s :p ?o } GROUP BY ?s",
        "SELECT * { ?s :p ?o } GROUP BY ?s",
        "SELECT * { ?s :p ?o FILTER(COUNT(?o) > 1) }",
        "SELECT (SUM(MAX(?o)) AS ?n) { ?s :p ?o }",
        "SELECT * { VALUES (?a ?b) { (1) } }",
        "SELECT * { VALUES (?a ?a) { (1 1) } }",
        "ASK { FILTER(REGEX(?a)) }",
        "ASK { FILTER(BOUND(1)) }",
        "ASK { ?s :p+ ?o {| :q 1 |} }",
        "ASK { << ?s :p (1) >> :q 1 }",
        "SELECT * { ?s ?p ?o } LIMIT 99999999999999999999",
        "VERSION \"3\" ASK {}",
        "ASK {} ASK {}",
    ];

    private static readonly string[] FaultyUpdates =
    [
        "INSRT DATA { :s :p :o }",
        "INSERT DATA { ?s :p :o }",
        "DELETE DATA { _:a :p :o }",
        "DELETE { ?s :p [] } WHERE { ?s :p ?o }",
        "DELETE WHERE { ?s :p ?o ~ }",
        "INSERT DATA { _:a :p 1 } ; INSERT DATA { _:a :p 2 }",
        "CREATE GRAHP :g",
        "CLEAR DEFUALT",
        "INSERT DATA { GRAPH ?g { :s :p :o } }",
        "INSERT { ?s :p+ ?o } WHERE { ?s :p ?o }",
        "LOAD :a INTO :b",
        "CREATE GRAPH :g CREATE GRAPH :h",
    ];

    [Fact]
    public void Messages_say_where_what_and_what_to_do() => Golden.Verify(
        string.Concat(Faulty.Select(text => $"{text}\n    {Parsed.Fault(text).Message}\n")) + string.Concat(FaultyUpdates.Select(text => $"{text}\n    {Parsed.UpdateFault(text).Message}\n")));

    [Fact]
    public void The_place_counts_lines_and_columns_from_0_and_the_span_is_that_of_the_token()
    {
        const string query = "SELECT *\r\n{ ?s :p ?o }\rLIMT 3";

        var fault = Parsed.Fault(query);

        Assert.Equal(("query.rq", 2, 0, "KG5001"), (fault.SourceName, fault.Line, fault.Column, fault.Code));
        Assert.Equal("LIMT", query[fault.Span.Start..fault.Span.End]);
    }

    [Fact]
    public void Without_a_base_a_relative_IRI_is_an_error()
    {
        var fault = Assert.Throws<SparqlSyntaxException>(() => SparqlQuery.Parse("ASK { <a> <b> <c> }"));

        Assert.Equal("query:1:7: KG5009: <a> is relative and there is no base; give a base IRI or write 'BASE <…>' above it (SPARQL 1.1 section 4.1.1.2)", fault.Message);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("- (", ")")]
    [InlineData("STR(", ")")]
    [InlineData("1 IN (", ")")]
    [InlineData("COALESCE(1, ", ")")]
    [InlineData("1 + 1 * (", ")")]
    public void Expressions_that_are_too_deep_are_refused_and_not_too_deep_ones_are_read(string open, string close)
    {
        string Nest(int depth) => $"ASK {{ FILTER({string.Concat(Enumerable.Repeat(open, depth))}true{string.Concat(Enumerable.Repeat(close, depth))}) }}";

        Assert.Equal("KG5014", Parsed.Fault(Nest(100_000)).Code);
        Assert.Equal("KG5014", Parsed.Fault(Nest(1_000)).Code);
        Assert.NotNull(Parsed.Query(Nest(60)));
    }

    [Theory]
    [InlineData("", "{ ", "", " }", "")]
    [InlineData("", "OPTIONAL { ", "", " }", "")]
    [InlineData("", "FILTER NOT EXISTS { ", "", " }", "")]
    [InlineData("", "{ SELECT * { ", "", " } }", "")]
    [InlineData("?s :p ", "(", "1", ")", "")]
    [InlineData("?s :p ", "[ :q ", "1", "]", "")]
    [InlineData("?s :p ", "<<( :a :b ", "1", ")>>", "")]
    [InlineData("?s :p ", "<< :a :b ", "1", ">>", "")]
    [InlineData("?s :p ?o ", "{| :q ?o ", "", "|}", "")]
    [InlineData("?s ", "(", ":p", ")*", " ?o")]
    public void Patterns_that_are_too_deep_are_refused_and_not_too_deep_ones_are_read(string start, string open, string inner, string close, string end)
    {
        string Nest(int depth) => $"ASK {{ {start}{string.Concat(Enumerable.Repeat(open, depth))}{inner}{string.Concat(Enumerable.Repeat(close, depth))}{end} }}";

        Assert.Equal("KG5014", Parsed.Fault(Nest(100_000)).Code);
        Assert.Equal("KG5014", Parsed.Fault(Nest(1_000)).Code);
        Assert.NotNull(Parsed.Query(Nest(60)));
    }

    [Theory]
    [InlineData("OPTIONAL { ?s :p ?o } ")]
    [InlineData("{ ?s :p ?o } ")]
    [InlineData("MINUS { ?s :p ?o } ")]
    [InlineData("?s :p* ?o . ")]
    public void Long_rows_of_operators_that_cannot_be_balanced_are_refused(string element)
    {
        Assert.Equal("KG5014", Parsed.Fault($"ASK {{ {string.Concat(Enumerable.Repeat(element, 5_000))} }}").Code);
        Assert.NotNull(Parsed.Query($"ASK {{ {string.Concat(Enumerable.Repeat(element, 500))} }}"));
    }

    [Theory]
    [InlineData("ASK { { ?s :p ?o }", " UNION { ?s :q ?o }", " }")]
    [InlineData("ASK { ?s :p", "/:p", " ?o }")]
    [InlineData("ASK { ?s :p", "|:p", " ?o }")]
    [InlineData("ASK { FILTER(?a", " || ?b", ") }")]
    [InlineData("ASK { FILTER(?a", " && ?b", ") }")]
    [InlineData("ASK { FILTER(?a IN (1", ", 2", ")) }")]
    [InlineData("ASK { ", "?s :p ?o . ", " }")]
    [InlineData("ASK { ", "FILTER(?a) ", " }")]
    [InlineData("ASK { VALUES ?a {", " 1", " } }")]
    [InlineData("ASK { ?s :p a", ".a", " }")]
    [InlineData("ASK { ?s :p ", "<", " }")]
    [InlineData("ASK { ?s :p :a", "\\.", " }")]
    public async Task Long_rows_are_read_in_linear_time(string start, string repeated, string end)
    {
        string text = start + string.Concat(Enumerable.Repeat(repeated, 100_000)) + end;

        var fault = await Task.Run(() => Record.Exception(() => Parsed.Query(text))).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.True(fault is null or SparqlSyntaxException, fault?.ToString());
    }
}
