using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class LabelLossTests
{
    private const int Words = 4;

    private static readonly int[] Right = NameLabel.Of([new FoundName(1, 3, NameType.Location)], Words);

    [Fact]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        const float Step = 1e-2f;
        float[] scores = Scores();
        float[] gradient = [.. scores];
        new LabelLoss().Replace(gradient, Right, 1);

        for (int i = 0; i < scores.Length; i++)
        {
            double slope = (Loss(scores, i, Step) - Loss(scores, i, -Step)) / (2 * Step);
            Assert.InRange(gradient[i], slope - 1e-3, slope + 1e-3);
        }
    }

    [Fact]
    public void The_gradient_of_the_transitions_is_the_slope_of_the_loss()
    {
        const float Step = 1e-2f;
        var loss = new LabelLoss();
        loss.Replace(Scores(), Right, 1);
        float[] gradient = [.. loss.Transitions.Gradients];

        for (int i = 0; i < gradient.Length; i += 5)
        {
            loss.Transitions.Values[i] = Step;
            double above = loss.Replace(Scores(), Right, 1);
            loss.Transitions.Values[i] = -Step;
            double slope = (above - loss.Replace(Scores(), Right, 1)) / (2 * Step);
            loss.Transitions.Values[i] = 0;
            Assert.InRange(gradient[i], slope - 1e-3, slope + 1e-3);
        }
    }

    [Fact]
    public void The_gradient_of_a_word_adds_up_to_nothing()
    {
        float[] gradient = Scores();

        new LabelLoss().Replace(gradient, Right, 1);

        Assert.All(gradient.Chunk(NameLabel.Count), row => Assert.InRange(row.Sum(), -1e-5f, 1e-5f));
    }

    private static double Loss(float[] scores, int at, float step)
    {
        float[] changed = [.. scores];
        changed[at] += step;
        return new LabelLoss().Replace(changed, Right, 1);
    }

    private static float[] Scores() => [.. Enumerable.Range(0, Words * NameLabel.Count).Select(i => ((i * 37 % 23) - 11) / 6f)];
}
