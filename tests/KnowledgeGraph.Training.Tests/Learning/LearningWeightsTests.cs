using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Tests.Learning;

public sealed class LearningWeightsTests
{
    [Fact]
    public void The_average_counts_how_long_a_weight_stood()
    {
        var weights = new LearningWeights();
        weights.Add(7, 0, 1);
        weights.Tick();
        weights.Tick();
        weights.Tick();
        weights.Add(7, 1, 1);
        weights.Tick();

        SparseWeights average = weights.Average(new Pruning(100, 1, 1));

        int[] scores = new int[2];
        average.AddTo(scores, 7);
        Assert.Equal([80, 20], scores);
    }

    [Fact]
    public void Rare_features_and_small_weights_are_left_out()
    {
        var weights = new LearningWeights();
        weights.Add(7, 0, 1);
        weights.Add(8, 0, 1);
        weights.Add(8, 0, 1);
        weights.Tick();

        Assert.Equal([8u], weights.Average(new Pruning(100, 2, 1)).Features);
        Assert.Empty(weights.Average(new Pruning(1, 1, 5)).Features);
    }

    [Fact]
    public void The_order_of_examples_depends_on_the_seed_alone()
    {
        Assert.Equal(new SeededGenerator(5).Order(100), new SeededGenerator(5).Order(100));
        Assert.NotEqual(new SeededGenerator(5).Order(100), new SeededGenerator(6).Order(100));
        Assert.Equal(Enumerable.Range(0, 100), new SeededGenerator(5).Order(100).Order());
    }
}
