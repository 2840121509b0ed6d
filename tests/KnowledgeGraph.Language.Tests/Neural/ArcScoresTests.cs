using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Tests.Neural;

public sealed class ArcScoresTests
{
    [Fact]
    public void A_word_alone_is_the_root() => Assert.Equal([-1], new ArcScores(1, [0, 0]).BestTree(new SyntaxBuffers()));

    [Fact]
    public void The_tree_found_is_as_good_as_the_best_of_all_trees()
    {
        var buffers = new SyntaxBuffers();
        for (uint seed = 1; seed <= 60; seed++)
        {
            int words = 2 + (int)(seed % 4);
            int[] arcs = Numbers.Between(-100, 100, words * (words + 1), seed);

            int[] tree = new ArcScores(words, arcs).BestTree(buffers);

            Assert.True(TreeShape.IsProjectiveTree(tree));
            Assert.Equal(AllTrees(words).Max(other => Score(arcs, other)), Score(arcs, tree));
        }
    }

    [Theory]
    [InlineData(new[] { 1, -1, 1 }, true)]
    [InlineData(new[] { -1, -1 }, false)]
    [InlineData(new[] { 1, 0, -1 }, false)]
    [InlineData(new[] { 2, 3, -1, 2 }, false)]
    [InlineData(new[] { 1, -1, 1, 0 }, false)]
    public void Two_roots_cycles_and_crossing_arcs_are_no_tree(int[] heads, bool isTree) => Assert.Equal(isTree, TreeShape.IsProjectiveTree(heads));

    private static long Score(int[] arcs, int[] heads) =>
        heads.Select((head, word) => (long)new ArcScores(heads.Length, arcs).Of(word, head < 0 ? heads.Length : head)).Sum();

    private static IEnumerable<int[]> AllTrees(int words)
    {
        int count = (int)Math.Pow(words + 1, words);
        for (int number = 0; number < count; number++)
        {
            int[] heads = new int[words];
            int rest = number;
            for (int word = 0; word < words; word++)
            {
                heads[word] = (rest % (words + 1)) - 1;
                rest /= words + 1;
            }

            if (TreeShape.IsProjectiveTree(heads))
            {
                yield return heads;
            }
        }
    }
}
