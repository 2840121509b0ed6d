namespace KnowledgeGraph.Extraction.Tests.Evaluation;

public sealed class CommonRunsTests
{
    [Theory]
    [InlineData("a b c d e", "a b c d e", 3, 5)]
    [InlineData("a b c d e", "x a b c y d e", 3, 3)]
    [InlineData("a b c d e", "x a b c y d e", 2, 5)]
    [InlineData("a b c d e", "d e a b c", 2, 3)]
    [InlineData("a b c", "x y z", 1, 0)]
    [InlineData("a a a b", "a a b a", 3, 3)]
    [InlineData("", "a", 1, 0)]
    public void Words_in_runs_of_some_length_are_counted(string one, string other, int least, int covered) =>
        Assert.Equal(covered, CommonRuns.Covered(Words(one), Words(other), least));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
