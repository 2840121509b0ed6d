using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class CompareConstantTests
{
    private static readonly string[] Terms =
    [
        "0", "1", "-1", "2", "3", "0.0", "0.5", "0.50", "-0.5", "1.0", "1.00000001", "2.99999999", "268435455", "-268435456", "268435456", "-268435457", "1e0", "2.5e0",
        "\"NaN\"^^xsd:double", "\"x\"", "\"x\"^^xsd:integer", ":x", "\"x\"^^:unknown", "true", "\"1\"^^xsd:byte", "\"2020-01-01\"^^xsd:date", "\"2020-01-02\"^^xsd:date",
        "\"0001-01-01\"^^xsd:date", "\"9999-12-31\"^^xsd:date", "\"2020-01-01Z\"^^xsd:date", "\"-0001-01-01\"^^xsd:date", "99999999999999999999", "12345678.9",
    ];

    private static readonly BinaryOperator[] Comparisons =
    [
        BinaryOperator.Equal, BinaryOperator.NotEqual, BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Greater, BinaryOperator.GreaterOrEqual,
    ];

    private readonly ExpressionWorld _world = new();

    [Fact]
    public void Comparing_with_a_constant_gives_what_comparing_values_gives()
    {
        var rows = _world.Rows([.. Terms.Select(term => new[] { term })]);
        int[] selected = new int[1024];

        Prop.ForAll(Gen.Elements(Terms).Two().ToArbitrary(), Gen.Elements(Comparisons).ToArbitrary(), (pair, comparison) =>
        {
            var constant = _world.Values.FromId(_world.Id(pair.Item2));
            if (!constant.IsNumeric && !constant.IsTime) return true;
            int row = Array.IndexOf(Terms, pair.Item1);
            var value = _world.Values.FromId(rows[0, row]);
            var test = new CompareConstantTest(_world.Values, 0, constant, comparison);

            var expected = comparison is BinaryOperator.Equal or BinaryOperator.NotEqual
                ? Negate(_world.Values.Equal(value, constant), comparison == BinaryOperator.NotEqual)
                : OrderTest.Holds(_world.Values.Compare(value, constant), comparison);
            bool isSelected = selected.AsSpan(0, test.Select(rows, selected)).Contains(row);

            return test.Test(rows, row) == expected && isSelected == (expected == Truth.True);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Bounds_are_read_from_comparisons_either_way_round()
    {
        Assert.Equal(new VariableBound(new Variable("a"), BinaryOperator.Less, Rdf.Literal.Integer(3)), ExpressionAnalysis.BoundOf(ExpressionWorld.Parse("?a < 3")));
        Assert.Equal(new VariableBound(new Variable("a"), BinaryOperator.Greater, Rdf.Literal.Integer(3)), ExpressionAnalysis.BoundOf(ExpressionWorld.Parse("3 < ?a")));
        Assert.Null(ExpressionAnalysis.BoundOf(ExpressionWorld.Parse("?a < ?b")));
        Assert.Null(ExpressionAnalysis.BoundOf(ExpressionWorld.Parse("?a + 3")));
    }

    [Fact]
    public void Analysis_knows_variables_randomness_and_the_parts_of_a_conjunction()
    {
        var expression = ExpressionWorld.Parse("?a > 1 && (EXISTS { ?b :p ?c } && RAND() < 0.5)");

        Assert.Equal(["a", "b", "c"], ExpressionAnalysis.Variables(expression).Select(variable => variable.Name).Order(StringComparer.Ordinal));
        Assert.False(ExpressionAnalysis.IsDeterministic(expression));
        Assert.True(ExpressionAnalysis.HasExists(expression));
        Assert.Equal(3, ExpressionAnalysis.Conjuncts(expression).Count());
    }

    private static Truth Negate(Truth truth, bool negated) =>
        truth == Truth.Error || !negated ? truth : truth == Truth.True ? Truth.False : Truth.True;
}
