using KnowledgeGraph.Sparql.Algebra;
using static KnowledgeGraph.Sparql.Tests.Paths.PathWorld;

namespace KnowledgeGraph.Sparql.Tests.Paths;

public sealed class PathNodeTests
{
    private static readonly PropertyPath Plus = new PropertyPath.OneOrMore(Link("p"));
    private static readonly PropertyPath Star = new PropertyPath.ZeroOrMore(Link("p"));
    private static readonly PropertyPath Optional = new PropertyPath.ZeroOrOne(Link("p"));

    [Fact]
    public void One_or_more_steps_reach_each_end_once()
    {
        var world = new PathWorld("a p b, b p c, a p c, c p d");

        Assert.Equal(["a b", "a c", "a d"], world.Solve(Plus, "a"));
    }

    [Fact]
    public void A_start_is_an_end_of_one_or_more_steps_only_where_a_cycle_leads_back()
    {
        var world = new PathWorld("a p b, b p a, x p a");

        Assert.Equal(["a a", "a b"], world.Solve(Plus, "a"));
        Assert.Equal(["x a", "x b"], world.Solve(Plus, "x"));
    }

    [Fact]
    public void Zero_or_more_steps_begin_with_the_start_itself()
    {
        var world = new PathWorld("a p b, b p c");

        Assert.Equal(["a a", "a b", "a c"], world.Solve(Star, "a"));
        Assert.Equal(["a c", "b c", "c c"], world.Solve(Star, null, "c"));
    }

    [Fact]
    public void A_named_term_that_is_in_no_triple_is_its_own_end_of_a_path_of_no_length()
    {
        var world = new PathWorld("a p b");

        Assert.Equal(["z z"], world.Solve(Star, "z"));
        Assert.Equal(["z z"], world.Solve(Optional, null, "z"));
        Assert.Equal(["z z"], world.Solve(Star, "z", "z"));
        Assert.Empty(world.Solve(Star, "z", "y"));
    }

    [Fact]
    public void A_term_that_a_row_brings_matches_a_path_of_no_length_only_if_it_is_in_the_graph()
    {
        var world = new PathWorld("a p b");

        Assert.Equal(["1: b b"], world.Solve(Star, null, null, false, ("z", null), ("b", null)));
        Assert.Empty(world.Solve(Star, null, null, sameVariable: true, ("z", null)));
    }

    [Fact]
    public void Open_ends_of_a_path_of_no_length_are_the_nodes_of_the_graph_but_not_its_predicates()
    {
        var world = new PathWorld("a q b, b p c");

        Assert.Equal(["a a", "b b", "b c", "c c"], world.Solve(Optional));
    }

    [Fact]
    public void Both_ends_open_with_plus_give_the_whole_closure()
    {
        var world = new PathWorld("a p b, b p c, c p b, d q a");

        Assert.Equal(["a b", "a c", "b b", "b c", "c b", "c c"], world.Solve(Plus));
    }

    [Fact]
    public void One_variable_at_both_ends_finds_the_cycles()
    {
        var world = new PathWorld("a p b, b p a, c p d, e p e");

        Assert.Equal(["a a", "b b", "e e"], world.Solve(Plus, sameVariable: true));
    }

    [Fact]
    public void Alternatives_and_sequences_keep_repetitions()
    {
        var world = new PathWorld("a p b, a q b, b p c, a p d, d p c");
        var either = new PropertyPath.Alternative(Link("p"), Link("q"));
        var sequence = new PropertyPath.Sequence(Link("p"), Link("p"));

        Assert.Equal(["a b", "a b", "a d"], world.Solve(either, "a"));
        Assert.Equal(["a c", "a c"], world.Solve(sequence, "a", "c"));
    }

    [Fact]
    public void A_negated_set_walks_both_ways_when_it_names_both()
    {
        var world = new PathWorld("a p b, a q b, c r a");
        var forward = new PropertyPath.Negated([Name("p")], default);
        var both = new PropertyPath.Negated([Name("p")], [Name("q")]);

        Assert.Equal(["a b"], world.Solve(forward, "a"));
        Assert.Equal(["a b", "a c"], world.Solve(both, "a"));
    }

    [Fact]
    public void Rows_keep_their_columns_and_their_order()
    {
        var world = new PathWorld("a p b, b p c");

        var found = world.Solve(Plus, null, null, false, ("b", null), ("a", "c"), ("a", null), (null, "c"), ("c", null), ("b", null));

        Assert.Equal(["0: b c", "1: a c", "2: a b", "2: a c", "3: a c", "3: b c", "5: b c"], found);
    }

    [Fact]
    public void A_path_looks_into_the_graph_of_its_scope_only()
    {
        var world = new PathWorld("a p b, b p c", graph: Name("g"));

        Assert.Equal(["a b", "a c"], world.Solve(Plus, "a"));
        Assert.Equal(["c a", "c b", "c c"], world.Solve(new PropertyPath.Inverse(Star), "c"));
    }

    [Fact]
    public void A_long_chain_is_walked_without_deep_recursion()
    {
        var world = new PathWorld(string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"n{i} p n{i + 1}")));

        Assert.Equal(20_000, world.Solve(Plus, "n0").Count);
        Assert.Equal(["n0 n20000"], world.Solve(Plus, "n0", "n20000"));
    }

    [Fact]
    public void A_closure_of_doubled_steps_does_not_count_the_ways()
    {
        var world = new PathWorld(string.Join(',', Enumerable.Range(0, 40).Select(i => $"n{i} p m{i}, n{i} p k{i}, m{i} p n{i + 1}, k{i} p n{i + 1}")));
        PropertyPath path = new PropertyPath.Sequence(Link("p"), Link("p"));
        for (int i = 0; i < 4; i++) path = new PropertyPath.Sequence(path, path);

        Assert.Equal(3, world.Solve(new PropertyPath.ZeroOrMore(path), "n0").Count);
    }
}
