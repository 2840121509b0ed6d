using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Tests.Neural;

public sealed class ArenaTests
{
    [Fact]
    public void What_is_taken_one_after_the_other_does_not_overlap()
    {
        var arena = new Arena<int>();
        for (int round = 0; round < 3; round++)
        {
            arena.Reset();
            Span<int> first = arena.Take(10);
            Span<int> second = arena.Take(20);

            first.Fill(1);
            second.Fill(2);

            Assert.Equal(-1, first.IndexOfAnyExcept(1));
            Assert.Equal(-1, second.IndexOfAnyExcept(2));
        }
    }

    [Fact]
    public void Room_is_used_again_after_a_reset()
    {
        var arena = new Arena<int>();
        arena.Take(100);
        arena.Reset();
        arena.Take(100).Fill(7);

        arena.Reset();

        Assert.Equal(-1, arena.Take(100).IndexOfAnyExcept(7));
    }

    [Fact]
    public void Zeros_are_zero_though_the_room_was_used_before()
    {
        var arena = new Arena<int>();
        arena.Take(100);
        arena.Reset();
        arena.Take(100).Fill(7);
        arena.Reset();

        Assert.Equal(-1, arena.TakeZeros(100).IndexOfAnyExcept(0));
    }
}
