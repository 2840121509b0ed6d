using KnowledgeGraph.Rdf;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Sparql.Tests;

public sealed class SparqlResultsWriterTests
{
    [Theory]
    [InlineData(SparqlResultsFormat.Json, "srj")]
    [InlineData(SparqlResultsFormat.Xml, "srx")]
    [InlineData(SparqlResultsFormat.Tsv, "tsv")]
    public void Terms_of_every_kind_are_written_as_approved(SparqlResultsFormat format, string extension)
    {
        Golden.Verify(ResultSamples.Written(ResultSamples.Everything, format), extension);
    }

    [Theory]
    [InlineData(SparqlResultsFormat.Json)]
    [InlineData(SparqlResultsFormat.Xml)]
    [InlineData(SparqlResultsFormat.Tsv)]
    public void What_is_written_reads_back_the_same(SparqlResultsFormat format)
    {
        string text = ResultSamples.Written(ResultSamples.Everything, format);

        ResultSamples.AssertSame(ResultSamples.Everything, ResultSamples.Read(text, format));
    }

    [Theory]
    [InlineData(SparqlResultsFormat.Json)]
    [InlineData(SparqlResultsFormat.Xml)]
    public void A_boolean_and_its_links_read_back_the_same(SparqlResultsFormat format)
    {
        var results = SparqlResults.OfBoolean(true, ["http://example.org/about?a&b"]);

        ResultSamples.AssertSame(results, ResultSamples.Read(ResultSamples.Written(results, format), format));
    }

    [Theory]
    [InlineData(SparqlResultsFormat.Csv)]
    [InlineData(SparqlResultsFormat.Tsv)]
    public void A_boolean_has_no_form_in_separated_values(SparqlResultsFormat format)
    {
        var error = Assert.Throws<NotSupportedException>(() => ResultSamples.Written(SparqlResults.OfBoolean(true), format));

        Assert.Contains("ASK", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SparqlResultsFormat.Json)]
    [InlineData(SparqlResultsFormat.Xml)]
    [InlineData(SparqlResultsFormat.Csv)]
    [InlineData(SparqlResultsFormat.Tsv)]
    public void Two_solutions_without_columns_stay_two(SparqlResultsFormat format)
    {
        var results = SparqlResults.OfSolutions([], [[], []]);

        Assert.Equal(2, ResultSamples.Read(ResultSamples.Written(results, format), format).Rows.Count());
    }

    [Fact]
    public void Csv_quotes_only_what_needs_it_and_ends_its_lines_as_RFC_4180_says()
    {
        var results = SparqlResults.OfSolutions(["a", "b,c"], [[Literal.String("x \"y\""), ResultSamples.River], [null, new BlankNode("n")], [Literal.String("1\n2"), Literal.Integer(3)]]);

        Assert.Equal("a,\"b,c\"\r\n\"x \"\"y\"\"\",http://example.org/river\r\n,_:n\r\n\"1\n2\",3\r\n", ResultSamples.Written(results, SparqlResultsFormat.Csv));
    }

    [Theory]
    [InlineData("1.", "decimal", "\"1.\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [InlineData("1", "decimal", "\"1\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [InlineData("+.5", "decimal", "+.5")]
    [InlineData("1.e0", "double", "1.e0")]
    [InlineData("1e", "double", "\"1e\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [InlineData("-0", "integer", "-0")]
    [InlineData("1", "int", "\"1\"^^<http://www.w3.org/2001/XMLSchema#int>")]
    [InlineData("a\tb", "string", "\"a\\tb\"")]
    public void Tsv_writes_bare_what_Turtle_reads_back_as_the_same_literal(string lexical, string datatype, string cell)
    {
        var results = ResultSamples.Of(Literal.Typed(lexical, Iri.Parse(XsdVocabulary.Namespace + datatype)));

        Assert.Equal($"?x\n{cell}\n", ResultSamples.Written(results, SparqlResultsFormat.Tsv));
    }

    [Fact]
    public void A_character_that_XML_cannot_express_is_refused_by_name()
    {
        var error = Assert.Throws<NotSupportedException>(() => ResultSamples.Written(ResultSamples.Of(Literal.String("a\u0001")), SparqlResultsFormat.Xml));

        Assert.Contains("U+0001", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_written_before_the_next_is_asked_for()
    {
        using var writer = new StringWriter();
        var lengths = new List<int>();
        IEnumerable<IReadOnlyList<Term?>> Rows()
        {
            for (int i = 0; i < 3; i++)
            {
                lengths.Add(writer.GetStringBuilder().Length);
                yield return [Literal.Integer(i)];
            }
        }

        SparqlResultsWriter.Write(SparqlResults.OfSolutions(["x"], Rows()), writer, SparqlResultsFormat.Tsv);

        Assert.Equal([3, 5, 7], lengths);
    }

    [Fact]
    public void Names_of_columns_are_distinct_and_not_empty()
    {
        Assert.Throws<ArgumentException>(() => SparqlResults.OfSolutions(["a", "a"], []));
        Assert.Throws<ArgumentException>(() => SparqlResults.OfSolutions([""], []));
    }

    [Fact]
    public void A_graph_is_no_table()
    {
        Assert.Throws<NotSupportedException>(() => SparqlResults.Of(new GraphResult([])));
    }
}
