using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Neural;
using KnowledgeGraph.Training.Tests.Data;

namespace KnowledgeGraph.Training.Tests.Neural;

/// <summary>Compares the gradients with what small changes of single weights do to the loss.</summary>
public sealed class GradientTests
{
    private const float Step = 4e-3f;
    private const int ChecksOfEach = 12;

    private readonly SentenceBatch _sentences = new();

    [Fact]
    public void The_gradient_of_every_matrix_is_the_slope_of_the_loss()
    {
        Batch batch = _sentences.Learning();
        _sentences.Network.Learn(batch, new LossReport());

        foreach (Parameter parameter in _sentences.Network.Parameters)
        {
            foreach (int at in Largest(parameter))
            {
                float slope = Slope(parameter, at);
                Assert.InRange(parameter.Gradients[at], slope - 2e-3f - (Math.Abs(slope) * 0.03f), slope + 2e-3f + (Math.Abs(slope) * 0.03f));
            }
        }
    }

    [Fact]
    public void A_step_against_the_gradient_makes_the_loss_smaller()
    {
        double before = _sentences.Loss();
        _sentences.Network.Learn(_sentences.Learning(), new LossReport());

        new AdamOptimizer(_sentences.Network.Parameters).Step(1e-3f);

        Assert.True(_sentences.Loss() < before);
    }

    private static IEnumerable<int> Largest(Parameter parameter) =>
        Enumerable.Range(0, parameter.Values.Length).OrderByDescending(i => Math.Abs(parameter.Gradients[i])).Take(ChecksOfEach);

    private float Slope(Parameter parameter, int at)
    {
        float value = parameter.Values[at];
        parameter.Values[at] = value + Step;
        double above = _sentences.Loss();
        parameter.Values[at] = value - Step;
        double below = _sentences.Loss();
        parameter.Values[at] = value;
        return (float)((above - below) / (2 * Step));
    }

    private sealed class SentenceBatch
    {
        private readonly EncodedSentence[] _encoded;

        internal SentenceBatch()
        {
            var encoder = new TreebankEncoder(TinyCorpus.Sentences, TinyPlan.NoVectors);
            _encoded = [.. TinyCorpus.Sentences.Take(3).Select(encoder.Encode)];
            Network = new SyntaxNetwork(
                TinyPlan.Shape, Dropping.None, [], encoder.WordKeys.Length + 1, encoder.Tags.Length, encoder.Labels.Length, new SeededGenerator(5));
        }

        internal SyntaxNetwork Network { get; }

        internal Batch Learning() => new(_encoded, new SeededGenerator(1));

        internal double Loss()
        {
            var report = new LossReport();
            Network.Learn(new Batch(_encoded, null), report);
            return report.Loss;
        }
    }
}
