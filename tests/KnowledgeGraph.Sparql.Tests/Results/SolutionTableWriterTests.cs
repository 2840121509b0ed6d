using KnowledgeGraph.Rdf;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Sparql.Tests;

public sealed class SolutionTableWriterTests
{
    [Theory]
    [InlineData(120)]
    [InlineData(40)]
    [InlineData(9)]
    public void A_table_fits_its_width(int width)
    {
        Golden.Verify(Table(ResultSamples.Everything, width), "txt", $"width-{width}");
    }

    [Fact]
    public void No_line_is_longer_than_the_width()
    {
        var results = SparqlResults.OfSolutions(["a", "b", "c"], [[Literal.String(new string('x', 50)), Literal.String(new string('y', 30)), Literal.String("z")]]);

        for (int width = 13; width < 90; width++)
            Assert.True(Table(results, width).Split('\n').Max(line => line.Length) <= width);
        Assert.Equal(38, Table(results, 38).Split('\n').Max(line => line.Length));
    }

    [Fact]
    public void A_column_of_numbers_is_set_right_and_a_mixed_one_left()
    {
        var results = SparqlResults.OfSolutions(["count", "mixed"], [[Literal.Integer(7), Literal.Integer(1)], [Literal.Integer(1200), Literal.String("many")], [null, null]]);

        Assert.Equal("count  mixed\n─────  ─────\n    7  1\n 1200  many\n\n", Table(results, 80));
    }

    [Fact]
    public void Iris_are_shortened_where_what_remains_is_a_simple_name()
    {
        var prefixes = PrefixMap.Empty.Add("ex", "http://example.org/");
        var results = SparqlResults.OfSolutions(["x"], [[ResultSamples.River], [Iri.Parse("http://example.org/a/b")], [Iri.Parse("urn:a")]]);
        using var writer = new StringWriter();

        long rows = SolutionTableWriter.Write(results, writer, new SolutionTableOptions { Prefixes = prefixes });

        Assert.Equal(3, rows);
        Assert.Contains("\nex:river\n<http://example.org/a/b>\n<urn:a>\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_behind_those_that_were_measured_are_cut_to_the_same_widths()
    {
        var results = SparqlResults.OfSolutions(["x"], [[Literal.String("abcd")], [Literal.String("abcdef")]]);
        using var writer = new StringWriter();

        SolutionTableWriter.Write(results, writer, new SolutionTableOptions { MeasuredRows = 1 });

        Assert.Equal("x\n────\nabcd\nabc…\n", writer.ToString());
    }

    [Fact]
    public void A_pair_of_surrogates_is_not_cut_in_two()
    {
        string table = Table(ResultSamples.Of(Literal.String("𝒳𝒴𝒵𝒳𝒴")), 4);

        Assert.Contains("𝒳𝒴𝒵…", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_boolean_is_one_word()
    {
        Assert.Equal("true\n", Table(SparqlResults.OfBoolean(true), 80));
    }

    private static string Table(SparqlResults results, int width)
    {
        using var writer = new StringWriter();
        SolutionTableWriter.Write(results, writer, new SolutionTableOptions { Width = width });
        return writer.ToString();
    }
}
