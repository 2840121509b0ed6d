using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Training.Parsing;

namespace KnowledgeGraph.Training.Tests.Parsing;

public sealed class DynamicOracleTests
{
    // The(1) minister(2) of(3) trade(1) left: heads of "the minister of trade left".
    private static readonly int[] Heads = [1, 4, 3, 1, 5];
    private static readonly int[] Labels = [0, 1, 2, 3, -1];

    [Fact]
    public void Following_it_builds_the_right_tree()
    {
        var oracle = new DynamicOracle(Heads, Labels);
        var state = new ParserState(Heads.Length);
        int[] scores = new int[ParserAction.Count(4)];
        while (!state.IsFinal)
        {
            ParserAction.Of(oracle.BestRight(state, 4, scores), 4).Apply(state);
        }

        Assert.Equal([1, 4, 3, 1, ParserState.None], state.Heads);
        Assert.Equal(Labels, state.Labels);
    }

    [Fact]
    public void A_move_that_loses_an_arc_is_wrong()
    {
        var oracle = new DynamicOracle(Heads, Labels);
        var state = new ParserState(Heads.Length);
        state.Shift();

        Assert.False(oracle.IsRight(state, new ParserAction(ParserMove.Shift, 0)));
        Assert.True(oracle.IsRight(state, new ParserAction(ParserMove.Left, 0)));
        Assert.False(oracle.IsRight(state, new ParserAction(ParserMove.Left, 1)));
    }

    [Fact]
    public void After_a_mistake_it_saves_what_can_be_saved()
    {
        var oracle = new DynamicOracle(Heads, Labels);
        var state = new ParserState(Heads.Length);
        state.Shift();
        state.Shift();

        Assert.True(oracle.BestRight(state, 4, new int[ParserAction.Count(4)]) >= 0);
    }
}
