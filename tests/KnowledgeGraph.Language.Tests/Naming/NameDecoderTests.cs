using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Tests.Neural;

namespace KnowledgeGraph.Language.Tests.Naming;

public sealed class NameDecoderTests
{
    private const int Words = 3;

    [Fact]
    public void The_labels_are_the_best_of_all_that_may_follow_one_another()
    {
        float[] transitions = [.. Numbers.Between(-40, 40, NameLabel.Count * NameLabel.Count, 3).Select(number => number / 16f)];
        var decoder = new NameDecoder(transitions);

        for (uint seed = 1; seed < 40; seed++)
        {
            float[] scores = [.. Numbers.Between(-64, 64, Words * NameLabel.Count, seed).Select(number => number / 16f)];

            int[] labels = decoder.Decode(scores, NameLabel.Count, new SyntaxBuffers());

            Assert.Equal(All().Max(sequence => Score(scores, transitions, sequence)), Score(scores, transitions, labels));
        }
    }

    private static IEnumerable<int[]> All() =>
        from first in Enumerable.Range(0, NameLabel.Count)
        from second in Enumerable.Range(0, NameLabel.Count)
        from third in Enumerable.Range(0, NameLabel.Count)
        where NameLabel.CanFollow(NameLabel.Outside, first) && NameLabel.CanFollow(first, second) && NameLabel.CanFollow(second, third) && !NameLabel.IsOpen(third)
        select new[] { first, second, third };

    private static float Score(float[] scores, float[] transitions, int[] labels)
    {
        float sum = 0;
        int before = NameLabel.Outside;
        for (int i = 0; i < labels.Length; i++)
        {
            sum += transitions[(before * NameLabel.Count) + labels[i]] + scores[(i * NameLabel.Count) + labels[i]];
            before = labels[i];
        }

        return sum;
    }
}
