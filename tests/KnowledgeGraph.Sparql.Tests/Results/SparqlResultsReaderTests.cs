using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests;

public sealed class SparqlResultsReaderTests
{
    [Fact]
    public void The_members_of_JSON_come_in_any_order_and_unknown_ones_are_passed_over()
    {
        var results = ResultSamples.Read(
            """{"results":{"distinct":false,"bindings":[{"x":{"value":"http://e/a","type":"uri","more":[1,{"y":null}]}}]},"more":{},"head":{"vars":["x"]}}""", SparqlResultsFormat.Json);

        Assert.Equal(Iri.Parse("http://e/a"), Assert.Single(results.Rows)[0]);
    }

    [Theory]
    [InlineData("""{"head":{"vars":["x"]},"results":{"bindings":[{"y":{"type":"uri","value":"http://e/a"}}]}}""", "KG5105")]
    [InlineData("""{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"no iri"}}]}}""", "KG5107")]
    [InlineData("""{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"thing","value":"a"}}]}}""", "KG5108")]
    [InlineData("""{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri"}}]}}""", "KG5104")]
    [InlineData("""{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"uri","value":"http://e/a"},"x":{"type":"uri","value":"http://e/a"}}]}}""", "KG5106")]
    [InlineData("""{"head":{"vars":["x","x"]},"results":{"bindings":[]}}""", "KG5101")]
    [InlineData("""{"head":{"vars":[1]},"results":{"bindings":[]}}""", "KG5103")]
    [InlineData("""{"head":{},"boolean":"true"}""", "KG5103")]
    [InlineData("""{"boolean":true}""", "KG5104")]
    [InlineData("""{"head":{}}""", "KG5104")]
    [InlineData("""{"head":{},"boolean":true} x""", "KG5102")]
    [InlineData("""{'head':{},"boolean":true}""", "KG5102")]
    [InlineData("""{"head":{},/* why */"boolean":true}""", "KG5103")]
    [InlineData("""{"head":{},"boolean":true""", "KG5103")]
    [InlineData("", "KG5103")]
    public void Wrong_JSON_is_refused_with_a_code(string text, string code)
    {
        var error = Assert.Throws<SparqlResultsSyntaxException>(() => ResultSamples.Read(text, SparqlResultsFormat.Json));

        Assert.Equal(code, error.Code);
        Assert.StartsWith("answers:1:", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a/>", "KG5103")]
    [InlineData("<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head/></sparql>", "KG5103")]
    [InlineData("<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head/><boolean>maybe</boolean></sparql>", "KG5103")]
    [InlineData("<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head/><boolean>true</boolean>text</sparql>", "KG5103")]
    [InlineData("<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head><variable/></head><results/></sparql>", "KG5104")]
    [InlineData("<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head/><results><result><binding name='x'/></result></results></sparql>", "KG5105")]
    [InlineData("<!DOCTYPE sparql [<!ENTITY a 'b'>]><sparql xmlns='http://www.w3.org/2005/sparql-results#'><head/><boolean>&a;</boolean></sparql>", "KG5110")]
    [InlineData("<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head/>", "KG5110")]
    [InlineData("", "KG5110")]
    public void Wrong_XML_is_refused_with_a_code(string text, string code)
    {
        var error = Assert.Throws<SparqlResultsSyntaxException>(() => ResultSamples.Read(text, SparqlResultsFormat.Xml));

        Assert.Equal(code, error.Code);
    }

    [Theory]
    [InlineData("<binding name='x'><uri>a b</uri></binding>", "KG5107")]
    [InlineData("<binding name='x'><literal xml:lang='en' datatype='http://e/d'>a</literal></binding>", "KG5107")]
    [InlineData("<binding name='x'></binding>", "KG5103")]
    [InlineData("<binding name='x'><bnode>a</bnode><bnode>b</bnode></binding>", "KG5103")]
    [InlineData("<binding name='x'><bnode>a</bnode></binding><binding name='x'><bnode>a</bnode></binding>", "KG5106")]
    [InlineData("<binding name='x'><triple><subject><bnode>a</bnode></subject><predicate><bnode>a</bnode></predicate><object><bnode>a</bnode></object></triple></binding>", "KG5107")]
    public void Wrong_bindings_of_XML_are_refused_with_a_code(string binding, string code)
    {
        string text = $"<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head><variable name='x'/></head><results>\n<result>{binding}</result></results></sparql>";

        var error = Assert.Throws<SparqlResultsSyntaxException>(() => ResultSamples.Read(text, SparqlResultsFormat.Xml));

        Assert.Equal((code, 1), (error.Code, error.Line));
    }

    [Fact]
    public void White_space_of_an_XML_literal_is_kept_and_that_around_elements_is_not()
    {
        const string Text = "<sparql xmlns='http://www.w3.org/2005/sparql-results#'>\n<head> <variable name='x'/> </head> <results>\n<result> <binding name='x'> "
            + "<literal> a<!-- no --> <![CDATA[<b>]]> </literal> </binding> </result> </results> </sparql>\n";

        var results = ResultSamples.Read(Text, SparqlResultsFormat.Xml);

        Assert.Equal(Literal.String(" a <b> "), Assert.Single(results.Rows)[0]);
    }

    [Theory]
    [InlineData("<version>1.2</version><head/>")]
    [InlineData("<head><version>1.2</version></head>")]
    public void The_version_that_an_XML_document_announces_is_passed_over(string head)
    {
        Assert.True(ResultSamples.Read($"<sparql xmlns='http://www.w3.org/2005/sparql-results#'>{head}<boolean>true</boolean></sparql>", SparqlResultsFormat.Xml).Boolean);
    }

    [Theory]
    [InlineData("a,b\r\n1\r\n", "KG5111", 1)]
    [InlineData("a\r\n\"1\r\n", "KG5112", 2)]
    [InlineData("a\n1\"2\n", "KG5113", 1)]
    [InlineData("a\n\"1\"2\n", "KG5113", 1)]
    [InlineData("a,a\n", "KG5101", 0)]
    [InlineData("", "KG5104", 0)]
    public void Wrong_CSV_is_refused_with_its_line(string text, string code, int line)
    {
        var error = Assert.Throws<SparqlResultsSyntaxException>(() => ResultSamples.Read(text, SparqlResultsFormat.Csv));

        Assert.Equal((code, line), (error.Code, error.Line));
    }

    [Fact]
    public void An_empty_CSV_field_is_unbound_and_a_quoted_one_an_empty_string()
    {
        var results = ResultSamples.Read("a,b\n,\"\"", SparqlResultsFormat.Csv);

        Assert.Equal([null, Literal.String("")], Assert.Single(results.Rows));
    }

    [Theory]
    [InlineData("?x\nplain\n", "KG5103", 0)]
    [InlineData("?x\n\"a\n", "KG5112", 2)]
    [InlineData("?x\n\"a\\q\"\n", "KG5117", 2)]
    [InlineData("?x\n<a b>\n", "KG5107", 5)]
    [InlineData("?x\n<http://e/a\n", "KG5103", 11)]
    [InlineData("?x\n\"a\"^^b\n", "KG5103", 5)]
    [InlineData("?x\n\"\\uD800\"\n", "KG5107", 1)]
    [InlineData("?x\n<<( _:a <http://e/p> )>>\n", "KG5103", 21)]
    [InlineData("?x\n1\t2\n", "KG5111", 0)]
    public void Wrong_TSV_is_refused_with_its_column(string text, string code, int column)
    {
        var error = Assert.Throws<SparqlResultsSyntaxException>(() => ResultSamples.Read(text, SparqlResultsFormat.Tsv));

        Assert.Equal((code, 1, column), (error.Code, error.Line, error.Column));
    }

    [Theory]
    [InlineData("x\n")]
    [InlineData("?x\t?x\n")]
    [InlineData("?\n")]
    public void A_header_of_TSV_names_distinct_variables(string text)
    {
        Assert.Equal(0, Assert.Throws<SparqlResultsSyntaxException>(() => ResultSamples.Read(text, SparqlResultsFormat.Tsv)).Line);
    }

    [Theory]
    [InlineData(SparqlResultsFormat.Json, "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":", "{\"type\":\"triple\",\"value\":{\"object\":", "")]
    [InlineData(SparqlResultsFormat.Xml, "<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head><variable name='x'/></head><results><result><binding name='x'>", "<triple><subject>", "")]
    [InlineData(SparqlResultsFormat.Tsv, "?x\n", "<<( ", "\n")]
    public void Terms_that_lie_too_deep_are_refused_and_do_no_harm(SparqlResultsFormat format, string before, string level, string after)
    {
        string text = before + string.Concat(Enumerable.Repeat(level, 100_000)) + after;

        Assert.Throws<SparqlResultsSyntaxException>(() => ResultSamples.Read(text, format));
    }

    [Fact]
    public void A_label_that_Turtle_cannot_write_gives_a_node_all_the_same()
    {
        var results = ResultSamples.Read(
            """{"head":{"vars":["x","y"]},"results":{"bindings":[{"x":{"type":"bnode","value":"t 1"},"y":{"type":"bnode","value":"t 2"}}]}}""", SparqlResultsFormat.Json);

        var row = Assert.Single(results.Rows);
        Assert.NotEqual(row[0], row[1]);
        Assert.All(row, term => Assert.IsType<BlankNode>(term));
    }

    [Theory]
    [InlineData(SparqlResultsFormat.Json)]
    [InlineData(SparqlResultsFormat.Xml)]
    [InlineData(SparqlResultsFormat.Csv)]
    public void Bytes_that_are_not_UTF_8_are_refused(SparqlResultsFormat format)
    {
        using var stream = new MemoryStream([.. Encoding.ASCII.GetBytes("\"<a"), 0xFF, 0xFE, (byte)'"']);

        Assert.Throws<SparqlResultsSyntaxException>(() => SparqlResultsReader.Read(stream, format, "answers"));
    }
}
