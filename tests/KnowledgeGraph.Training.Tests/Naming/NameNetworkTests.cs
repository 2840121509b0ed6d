using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Naming;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class NameNetworkTests
{
    private const float Step = 4e-3f;
    private const int ChecksOfEach = 8;

    private readonly EncodedNames[] _sentences;
    private readonly NameNetwork _network;

    public NameNetworkTests()
    {
        var encoder = new NameEncoder(TinyNames.Examples, TinyNames.NoVectors, TinyNames.Index);
        _sentences = [.. TinyNames.Examples.Select(encoder.Encode)];
        _network = new NameNetwork(TinyNames.Plan, [], encoder.WordKeys.Length + 1, corpora: 1, new SeededGenerator(5));
    }

    [Fact]
    public void The_gradient_of_every_matrix_is_the_slope_of_the_loss()
    {
        Learn();
        float[][] gradients = [.. _network.Parameters.Select(parameter => parameter.Gradients.ToArray())];

        foreach ((Parameter parameter, float[] gradient) in _network.Parameters.Zip(gradients))
        {
            foreach (int at in Largest(gradient))
            {
                float slope = Slope(parameter, at);
                Assert.InRange(gradient[at], slope - 2e-3f - (Math.Abs(slope) * 0.03f), slope + 2e-3f + (Math.Abs(slope) * 0.03f));
            }
        }
    }

    private static IEnumerable<int> Largest(float[] gradient) =>
        Enumerable.Range(0, gradient.Length).OrderByDescending(i => Math.Abs(gradient[i])).Take(ChecksOfEach);

    private double Learn() => _network.Learn(_sentences, new SeededGenerator(1));

    private float Slope(Parameter parameter, int at)
    {
        float value = parameter.Values[at];
        parameter.Values[at] = value + Step;
        double above = Learn();
        parameter.Values[at] = value - Step;
        double below = Learn();
        parameter.Values[at] = value;
        return (float)((above - below) / (2 * Step));
    }
}
