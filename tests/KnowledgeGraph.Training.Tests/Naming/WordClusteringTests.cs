using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class WordClusteringTests
{
    [Fact]
    public void Words_that_point_the_same_way_are_in_one_group()
    {
        float[] units = new float[6 * NetworkShape.VectorWidth];
        int[] directions = [0, 0, 0, 1, 1, 1];
        for (int word = 0; word < directions.Length; word++)
        {
            units[(word * NetworkShape.VectorWidth) + directions[word]] = 1;
        }

        int[] groups = WordClustering.Group(units, 2);

        Assert.Equal([groups[0], groups[0], groups[0], groups[3], groups[3], groups[3]], groups);
        Assert.NotEqual(groups[0], groups[3]);
    }

    [Fact]
    public void The_large_group_can_be_read_from_the_joint_number()
    {
        uint joint = (uint)WordClusters.Join(large: 7, small: 1023);

        Assert.Equal(WordClusters.Large((uint)WordClusters.Join(7, 0)), WordClusters.Large(joint));
        Assert.NotEqual(WordClusters.Large(0), WordClusters.Large((uint)WordClusters.Join(0, 0)));
    }
}
