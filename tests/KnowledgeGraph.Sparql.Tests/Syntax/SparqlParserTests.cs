using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Tests.Syntax;

public sealed class SparqlParserTests
{
    [Fact]
    public void Keywords_may_be_written_in_any_case_but_a_may_not()
    {
        Assert.Equal(QueryKind.Ask, Parsed.Query("aSk wHeRe { ?s a ?o oPtional { ?s :p TRUE } }").Kind);
        Assert.Equal("KG5001", Parsed.Fault("ASK { ?s A ?o }").Code);
    }

    [Fact]
    public void Comments_end_with_the_line_and_stand_between_all_tokens()
    {
        var form = Parsed.Query("# first\nSELECT # second\r* { <https://example.org/#fragment> :p ?o # third }\n } # last");

        Assert.Equal("(project (?o) (bgp (triple :#fragment :p ?o)))", Parsed.Algebra("SELECT * { <https://example.org/#fragment> :p ?o }"));
        Assert.Equal(["o"], form.Variables.Select(variable => variable.Name));
    }

    [Theory]
    [InlineData(":a.b", "https://example.org/a.b")]
    [InlineData(":a:b:c", "https://example.org/a:b:c")]
    [InlineData(":1a", "https://example.org/1a")]
    [InlineData(":a\\.", "https://example.org/a.")]
    [InlineData(":a%20b", "https://example.org/a%20b")]
    [InlineData(":\\~\\(x\\)", "https://example.org/~(x)")]
    [InlineData(":é·", "https://example.org/é·")]
    [InlineData(":", "https://example.org/")]
    [InlineData("<>", "https://example.org/base/")]
    [InlineData("<../x>", "https://example.org/x")]
    [InlineData("<?q>", "https://example.org/base/?q")]
    [InlineData("<\\u0061\\U0001F47E>", "https://example.org/base/a👾")]
    [InlineData("<urn:a/../b>", "urn:a/../b")]
    public void IRIs_are_resolved_expanded_and_unescaped(string written, string iri)
    {
        var form = Parsed.Query($"DESCRIBE {written}");

        Assert.Equal([new PatternTerm.OfTerm(Iri.Parse(iri))], form.Targets.AsEnumerable());
    }

    [Theory]
    [InlineData("'a'", "\"a\"")]
    [InlineData("'''a'b''c'''", "\"a'b''c\"")]
    [InlineData("\"\"\"two\nlines\"\"\"", "\"two\\nlines\"")]
    [InlineData("'\\t\\b\\n\\r\\f\\\\\\\"\\''", "\"\\t\\b\\n\\r\\f\\\\\\\"'\"")]
    [InlineData("'\\u0022\\u005Cn'", "\"\\\"\\\\n\"")]
    [InlineData("'x'@sr-Latn-RS", "\"x\"@sr-Latn-RS")]
    [InlineData("'x'@ar--rtl", "\"x\"@ar--rtl")]
    [InlineData("'x' ^^ xsd:token", "\"x\"^^<http://www.w3.org/2001/XMLSchema#token>")]
    [InlineData("007", "\"007\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("-7", "\"-7\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("+.50", "\"+.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [InlineData("1.e-3", "\"1.e-3\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [InlineData("1E9", "\"1E9\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [InlineData("False", "\"false\"^^<http://www.w3.org/2001/XMLSchema#boolean>")]
    public void Literals_are_kept_as_written(string written, string term)
    {
        var pattern = (GraphPattern.Values)Parsed.Query($"ASK {{ VALUES ?x {{ {written} }} }}").Pattern;

        Assert.Equal(term, pattern.Rows[0][0]!.ToString());
    }

    [Fact]
    public void A_number_may_end_a_triple_with_its_dot() =>
        Assert.Equal("(bgp (triple ?s :p 1) (triple ?s :p 2.5))", Parsed.Algebra("ASK { ?s :p 1.?s :p 2.5.}"));

    [Fact]
    public void The_longest_token_wins()
    {
        Assert.Equal("KG5001", Parsed.Fault("ASK { FILTER(?a<?b&&?c>?d) }").Code);
        Assert.Equal("(filter (&& (< ?a ?b) (> ?c ?d)) (table unit))", Parsed.Algebra("ASK { FILTER(?a< ?b&&?c>?d) }"));
    }

    [Fact]
    public void Declarations_of_the_text_win_over_those_of_the_caller()
    {
        var query = SparqlQuery.Parse("BASE <https://a.example/> PREFIX p: <b#> ASK { p:x q:y <z> }", prefixes: PrefixMap.Empty.Add("p", "urn:p:").Add("q", "urn:q:"));

        Assert.Equal("(bgp (triple <https://a.example/b#x> <urn:q:y> <https://a.example/z>))", AlgebraPrinter.Print(query.Form.Pattern));
        Assert.Equal(Iri.Parse("https://a.example/"), query.Form.Base);
    }

    [Fact]
    public void Columns_are_the_variables_in_the_order_of_the_text()
    {
        Assert.Equal(["s", "o", "g", "x"], SparqlQuery.Parse("SELECT * { ?s ^<urn:p> ?o GRAPH ?g { ?o ?s [] } MINUS { ?hidden ?s ?o } FILTER EXISTS { ?s ?deep ?o } } VALUES ?x { 1 }").Variables);
        Assert.Equal(["b", "a", "c"], SparqlQuery.Parse("SELECT ?b ?a (1 AS ?c) ?b { ?a ?b ?d }").Variables);
    }

    [Fact]
    public void The_dataset_clauses_are_kept_in_their_order()
    {
        var form = Parsed.Query("SELECT * FROM :a FROM NAMED :b FROM :c { }");

        Assert.Equal(["https://example.org/a", "https://example.org/c"], form.From.Select(iri => iri.Value));
        Assert.Equal(["https://example.org/b"], form.FromNamed.Select(iri => iri.Value));
        Assert.True(form.HasDatasetClause);
    }

    [Fact]
    public void A_template_keeps_its_blank_nodes_and_gives_anonymous_ones_labels_of_their_own()
    {
        Assert.Equal(
            "(triple _:genid_genid1 :p _:genid1)\n(triple _:x rdf:reifies <<( ?s :p _:genid2 )>>)",
            Parsed.Template("CONSTRUCT { _:genid1 :p [] . << ?s :p [] ~ _:x >> } WHERE { ?s :p _:x }"));
        Assert.Equal("(bgp (triple ?.template_x :p ?.template_genid1))", Parsed.Algebra("CONSTRUCT WHERE { _:x :p [] }"));
        Assert.Equal("(triple _:x :p _:genid1)", Parsed.Template("CONSTRUCT WHERE { _:x :p [] }"));
    }

    [Fact]
    public void Describe_star_is_about_all_variables_in_scope() =>
        Assert.Equal(["?s", "?o"], Parsed.Query("DESCRIBE * { ?s :p ?o . [] :q _:b }").Targets.Select(target => ((PatternTerm.OfVariable)target).Variable.ToString()));

    [Fact]
    public void A_filter_does_not_end_a_basic_graph_pattern_for_labels()
    {
        Assert.Equal("(filter ?o (bgp (triple ?.blank0 :p ?o) (triple ?.blank0 :q ?r)))", Parsed.Algebra("ASK { _:a :p ?o FILTER(?o) _:a :q ?r }"));
        Assert.Equal("KG5015", Parsed.Fault("ASK { _:a :p ?o BIND(1 AS ?b) _:a :q ?r }").Code);
        Assert.Equal("KG5015", Parsed.Fault("ASK { _:a :p ?o FILTER EXISTS { _:a :q ?r } }").Code);
    }

    [Fact]
    public void Service_keeps_its_text_as_a_query_that_stands_alone()
    {
        var service = (GraphPattern.Service)SparqlQuery.Parse("PREFIX x: <urn:x:> ASK { SERVICE x:s { ?s x:p ?o FILTER(?o > 1) } }").Form.Pattern;

        Assert.Equal("PREFIX x: <urn:x:>\nSELECT * WHERE { ?s x:p ?o FILTER(?o > 1) }", service.Text);
        Assert.Equal(AlgebraPrinter.Print(service.Inner), AlgebraPrinter.Print(((GraphPattern.Project)SparqlQuery.Parse(service.Text).Form.Pattern).Inner));
    }

    [Fact]
    public void Nodes_know_where_they_stand_in_the_text()
    {
        const string text = "SELECT * { ?s :p ?o OPTIONAL { ?s :q ?r FILTER(?r > 1 + 2) } }";

        var join = (GraphPattern.LeftJoin)((GraphPattern.Project)Parsed.Query(text).Pattern).Inner;

        Assert.Equal("OPTIONAL { ?s :q ?r FILTER(?r > 1 + 2) }", text[join.Span.Start..join.Span.End]);
        Assert.Equal("?r > 1 + 2", text[join.Condition!.Span.Start..join.Condition.Span.End]);
    }

    [Fact]
    public void A_group_hides_all_but_its_keys_from_SELECT()
    {
        Assert.NotNull(Parsed.Query("SELECT (1 AS ?o) { ?s :p ?o } GROUP BY ?s"));
        Assert.Equal("KG5018", Parsed.Fault("SELECT (1 AS ?s) { ?s :p ?o } GROUP BY ?s").Code);
        Assert.Equal("KG5018", Parsed.Fault("SELECT (1 AS ?k) { } GROUP BY (1 AS ?k)").Code);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal(QueryKind.Ask, SparqlQuery.Parse("\uFEFFASK {}").Kind);

    [Fact]
    public void The_version_of_the_language_may_be_announced() => Assert.Equal(QueryKind.Ask, Parsed.Query("VERSION '1.2' PREFIX x: <urn:x:> VERSION \"1.1\" ASK {}").Kind);
}
