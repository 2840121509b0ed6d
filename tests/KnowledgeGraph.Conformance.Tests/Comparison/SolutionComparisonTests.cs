using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Conformance.Tests;

public sealed class SolutionComparisonTests
{
    private static readonly Term One = Literal.Integer(1);
    private static readonly Term OneWithZero = Literal.Typed("01", XsdVocabulary.Integer);
    private static readonly Term A = new BlankNode("a");
    private static readonly Term B = new BlankNode("b");
    private static readonly Term C = new BlankNode("c");

    [Fact]
    public void Rows_are_the_same_in_any_sequence_unless_they_are_ordered()
    {
        var expected = Table([One, null], [OneWithZero, null]);
        var actual = Table([OneWithZero, null], [One, null]);

        Assert.Null(SolutionComparison.Explain(expected, actual, isOrdered: false, isLax: false));
        Assert.NotNull(SolutionComparison.Explain(expected, actual, isOrdered: true, isLax: false));
    }

    [Fact]
    public void Equal_values_that_are_written_differently_are_different_terms()
    {
        Assert.NotNull(SolutionComparison.Explain(Table([One, null]), Table([OneWithZero, null]), isOrdered: false, isLax: false));
    }

    [Fact]
    public void A_row_that_comes_once_more_is_a_difference_unless_the_comparison_is_lax()
    {
        var expected = Table([One, A], [One, A]);
        var actual = Table([One, B]);

        Assert.NotNull(SolutionComparison.Explain(expected, actual, isOrdered: false, isLax: false));
        Assert.Null(SolutionComparison.Explain(expected, actual, isOrdered: false, isLax: true));
    }

    [Fact]
    public void Blank_nodes_must_fit_in_all_rows_together()
    {
        var expected = Table([A, B], [B, A]);

        Assert.Null(SolutionComparison.Explain(expected, Table([C, A], [A, C]), isOrdered: false, isLax: false));
        Assert.NotNull(SolutionComparison.Explain(expected, Table([A, B], [B, C]), isOrdered: false, isLax: false));
        Assert.NotNull(SolutionComparison.Explain(expected, Table([A, A], [B, B]), isOrdered: false, isLax: false));
    }

    [Fact]
    public void Blank_nodes_in_order_must_fit_row_by_row()
    {
        var expected = Table([One, A], [OneWithZero, A]);

        Assert.Null(SolutionComparison.Explain(expected, Table([One, B], [OneWithZero, B]), isOrdered: true, isLax: false));
        Assert.NotNull(SolutionComparison.Explain(expected, Table([OneWithZero, B], [One, B]), isOrdered: true, isLax: false));
    }

    [Fact]
    public void The_same_term_in_another_column_is_a_difference()
    {
        Assert.NotNull(SolutionComparison.Explain(Table([One, null]), Table([null, One]), isOrdered: false, isLax: false));
        Assert.NotNull(SolutionComparison.Explain(Table([A, null]), Table([null, A]), isOrdered: false, isLax: false));
    }

    [Fact]
    public void A_boolean_is_not_a_table()
    {
        Assert.NotNull(SolutionComparison.Explain(SparqlResults.OfBoolean(true), SparqlResults.OfBoolean(false), isOrdered: false, isLax: false));
        Assert.NotNull(SolutionComparison.Explain(SparqlResults.OfBoolean(true), Table(), isOrdered: false, isLax: false));
    }

    private static SparqlResults Table(params Term?[][] rows) => SparqlResults.OfSolutions(["x", "y"], rows);
}
