using System.Globalization;
using KnowledgeGraph.Sparql.Aggregation;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Tests.Execution;

namespace KnowledgeGraph.Sparql.Tests.Aggregation;

public sealed class GroupNodeTests
{
    private readonly GroupWorld _world = new();

    [Fact]
    public void Groups_come_in_the_order_of_their_first_rows()
    {
        Assert.Equal(["zeta: 2", "alpha: 1", "mid: 1"], _world.Group(AggregateKind.Count, false, "zeta 1, alpha 2, zeta 3, mid 4"));
    }

    [Fact]
    public void Counting_leaves_out_errors_and_counting_rows_does_not()
    {
        Assert.Equal(["a: 1", "b: 0"], _world.Group(AggregateKind.Count, false, "a 1, a -, b -"));
        Assert.Equal(["a: 2", "b: 1"], _world.CountRows(false, "a 1, a -, b -"));
    }

    [Fact]
    public void Counting_distinct_tells_terms_apart_as_they_are_written()
    {
        Assert.Equal(["a: 3", "b: 1"], _world.Group(AggregateKind.Count, true, "a 1, a 1, a 1.0, a one, b 1, a -"));
    }

    [Fact]
    public void Counting_distinct_solutions_looks_at_all_variables()
    {
        Assert.Equal(["a: 2", "b: 2"], _world.CountRows(true, "a 1, a 1, a 2, b 1, b -, b -"));
    }

    [Fact]
    public void No_rows_make_no_group_under_keys_and_one_without()
    {
        Assert.Empty(_world.Group(AggregateKind.Count, false, ""));
        Assert.Equal("0", _world.All(AggregateKind.Count, false, ""));
        Assert.Equal("0", _world.All(AggregateKind.Sum, false, ""));
        Assert.Equal("0", _world.All(AggregateKind.Avg, false, ""));
        Assert.Equal("-", _world.All(AggregateKind.Min, false, ""));
        Assert.Equal("-", _world.All(AggregateKind.Max, false, ""));
        Assert.Equal("-", _world.All(AggregateKind.Sample, false, ""));
        Assert.Equal("", _world.All(AggregateKind.GroupConcat, false, ""));
    }

    [Fact]
    public void An_unbound_key_is_a_group_of_its_own()
    {
        Assert.Equal(["-: 3", "a: 1"], _world.Group(AggregateKind.Sum, false, "- 1, a 1, - 2"));
    }

    [Theory]
    [InlineData("1 2 3", "6")]
    [InlineData("1 2.20 3.5", "6.7")]
    [InlineData("0.5 0.5", "1.0")]
    [InlineData("-1 0.25", "-0.75")]
    [InlineData("1 2e0", "3.0E0")]
    [InlineData("900000000 900000000 1", "1800000001")]
    [InlineData("9223372036854775807 1", "9223372036854775808")]
    [InlineData("1 two 3", "-")]
    [InlineData("1 - 3", "-")]
    [InlineData("1 a:b", "-")]
    public void Sums_keep_the_type_of_their_widest_number_and_fail_on_anything_else(string values, string expected)
    {
        Assert.Equal(expected, _world.All(AggregateKind.Sum, false, values));
    }

    [Theory]
    [InlineData("1 2 2", "1.6666666666666666666666666667")]
    [InlineData("1 3", "2.0")]
    [InlineData("1.0 2.2 3.5", "2.2333333333333333333333333333")]
    [InlineData("1e0 2e0", "1.5E0")]
    [InlineData("1 -", "-")]
    public void Means_of_whole_numbers_are_decimals(string values, string expected)
    {
        Assert.Equal(expected, _world.All(AggregateKind.Avg, false, values));
    }

    [Fact]
    public void A_distinct_sum_takes_each_term_once()
    {
        Assert.Equal("3", _world.All(AggregateKind.Sum, true, "1 2 2 1"));
        Assert.Equal("1.5", _world.All(AggregateKind.Avg, true, "1 2 2 2"));
    }

    [Fact]
    public void Least_and_greatest_follow_the_order_of_terms()
    {
        Assert.Equal("2", _world.All(AggregateKind.Min, false, "10 9 2 3.5"));
        Assert.Equal("10", _world.All(AggregateKind.Max, false, "9 10 2 3.5"));
        Assert.Equal("_:x", _world.All(AggregateKind.Min, false, "a:b word 4 _:x"));
        Assert.Equal("word", _world.All(AggregateKind.Max, false, "a:b word 4 _:x"));
    }

    [Fact]
    public void What_is_unbound_comes_before_all_in_the_order_of_least_and_greatest()
    {
        Assert.Equal("-", _world.All(AggregateKind.Min, false, "3 - 2"));
        Assert.Equal("3", _world.All(AggregateKind.Max, false, "- 3 2"));
    }

    [Fact]
    public void A_sample_is_the_first_that_is_bound()
    {
        Assert.Equal(["a: 7", "b: -"], _world.Group(AggregateKind.Sample, false, "a -, a 7, a 5, b -"));
    }

    [Fact]
    public void Texts_are_joined_in_the_order_of_the_rows()
    {
        Assert.Equal("1 two a:b 0.50", _world.All(AggregateKind.GroupConcat, false, "1 two a:b 0.50"));
        Assert.Equal("y; x", _world.All(AggregateKind.GroupConcat, true, "y x y", "; "));
        Assert.Equal("-", _world.All(AggregateKind.GroupConcat, false, "x _:b"));
        Assert.Equal("-", _world.All(AggregateKind.GroupConcat, false, "x - y"));
    }

    [Fact]
    public void Input_rows_join_with_the_groups()
    {
        var step = new AggregateStep(AggregateKind.Sum, null, 1, false, " ", 2);
        uint[][] input = [[_world.Id("b"), 0, 0], [_world.Id("c"), 0, 0], [0, 0, _world.Id("1")], [0, _world.Id("9"), 0]];

        var found = _world.Run([0], step, "a 1, b 2, b 3", 2, new RowSource(3, input));

        Assert.Equal(["b - 5", "a - 1", "a 9 1", "b 9 5"], found.Select(row => string.Join(' ', row.Select(_world.Text))));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Random_groups_have_the_counts_sums_and_extremes_of_a_plain_computation(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 5000).Select(_ => (Key: random.Next(700), Value: random.Next(-50, 50))).ToList();
        string text = string.Join(',', rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key} {row.Value}")));

        Assert.Equal(Plain(values => values.Count()), _world.Group(AggregateKind.Count, false, text, 100));
        Assert.Equal(Plain(values => values.Distinct().Count()), _world.Group(AggregateKind.Count, true, text));
        Assert.Equal(Plain(values => values.Sum()), _world.Group(AggregateKind.Sum, false, text, 77));
        Assert.Equal(Plain(values => values.Distinct().Sum()), _world.Group(AggregateKind.Sum, true, text));
        Assert.Equal(Plain(values => values.Min()), _world.Group(AggregateKind.Min, false, text));
        Assert.Equal(Plain(values => values.Max()), _world.Group(AggregateKind.Max, true, text));

        List<string> Plain(Func<IEnumerable<int>, int> outcome) =>
            [.. rows.GroupBy(row => row.Key, row => row.Value).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {outcome(group)}"))];
    }
}
