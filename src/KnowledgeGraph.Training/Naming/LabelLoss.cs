using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>
/// The loss of whole sequences of labels (a conditional random field): by how much all sequences together outweigh the right one.
/// </summary>
internal sealed class LabelLoss
{
    private const int Labels = NameLabel.Count;

    private readonly double[] _factors = new double[Labels * Labels];
    private readonly double[] _pairs = new double[Labels * Labels];
    private double[] _weights = [];
    private double[] _forward = [];
    private double[] _backward = [];

    /// <summary>Score of each label behind each label; row = the label before.</summary>
    internal Parameter Transitions { get; } = Parameter.Zero(1, Labels * Labels);

    /// <summary>Replaces the scores (words × labels) by their gradient times <paramref name="weight"/>, adds to that of the transitions, and returns the loss.</summary>
    internal double Replace(Span<float> scores, ReadOnlySpan<int> right, float weight)
    {
        double[] highest = Prepare(scores, right.Length);
        float[] gradient = new float[scores.Length];
        double all = Add(scores, highest, default, gradient, weight);
        double one = Add(scores, highest, right, gradient, -weight);
        gradient.CopyTo(scores);
        return weight * (all - one);
    }

    /// <summary>Makes room, and returns the highest score of each word.</summary>
    private double[] Prepare(ReadOnlySpan<float> scores, int words)
    {
        for (int i = 0; i < _factors.Length; i++)
        {
            _factors[i] = NameLabel.CanFollow(i / Labels, i % Labels) ? Math.Exp(Transitions.Values[i]) : 0;
        }

        double[] highest = new double[words];
        for (int word = 0; word < words; word++)
        {
            highest[word] = float.MinValue;
            foreach (float score in scores.Slice(word * Labels, Labels))
            {
                highest[word] = Math.Max(highest[word], score);
            }
        }

        if (_weights.Length < scores.Length)
        {
            (_weights, _forward, _backward) = (new double[scores.Length], new double[scores.Length], new double[scores.Length]);
        }

        return highest;
    }

    /// <summary>Adds the share of each label, times <paramref name="weight"/>, among all sequences, or in the right one where it is given; returns the logarithm of their sum.</summary>
    private double Add(ReadOnlySpan<float> scores, double[] highest, ReadOnlySpan<int> right, Span<float> gradient, float weight)
    {
        int words = highest.Length;
        for (int i = 0; i < scores.Length; i++)
        {
            bool counts = right.IsEmpty || right[i / Labels] == i % Labels;
            _weights[i] = counts ? Math.Exp(scores[i] - highest[i / Labels]) : 0;
        }

        double total = Forward(words);
        Backward(words);
        Array.Clear(_pairs);
        for (int word = 0; word < words; word++)
        {
            AddShares(word, gradient.Slice(word * Labels, Labels), weight);
        }

        for (int i = 0; i < _pairs.Length; i++)
        {
            Transitions.Gradients[i] += (float)_pairs[i] * weight;
        }

        return total;
    }

    /// <summary>Sums over all beginnings, each word's brought to one; returns the logarithm of the sum over whole sequences.</summary>
    private double Forward(int words)
    {
        double total = 0;
        for (int word = 0; word < words; word++)
        {
            int at = word * Labels;
            double sum = 0;
            for (int label = 0; label < Labels; label++)
            {
                double before = word == 0 ? _factors[label] : 0;
                for (int i = 0; word > 0 && i < Labels; i++)
                {
                    before += _forward[at - Labels + i] * _factors[(i * Labels) + label];
                }

                bool ends = word < words - 1 || !NameLabel.IsOpen(label);
                _forward[at + label] = ends ? before * _weights[at + label] : 0;
                sum += _forward[at + label];
            }

            for (int label = 0; label < Labels; label++)
            {
                _forward[at + label] /= sum;
            }

            total += Math.Log(sum);
        }

        return total;
    }

    private void Backward(int words)
    {
        for (int word = words - 1; word >= 0; word--)
        {
            int at = word * Labels;
            double sum = 0;
            for (int label = 0; label < Labels; label++)
            {
                double after = word == words - 1 ? 1 : 0;
                for (int i = 0; word < words - 1 && i < Labels; i++)
                {
                    after += _factors[(label * Labels) + i] * _weights[at + Labels + i] * _backward[at + Labels + i];
                }

                bool ends = word < words - 1 || !NameLabel.IsOpen(label);
                _backward[at + label] = ends ? after : 0;
                sum += _backward[at + label];
            }

            for (int label = 0; label < Labels; label++)
            {
                _backward[at + label] /= sum;
            }
        }
    }

    private void AddShares(int word, Span<float> gradient, float weight)
    {
        int at = word * Labels;
        double sum = 0;
        for (int label = 0; label < Labels; label++)
        {
            sum += _forward[at + label] * _backward[at + label];
        }

        for (int label = 0; label < Labels; label++)
        {
            double share = _forward[at + label] * _backward[at + label] / sum;
            gradient[label] += (float)share * weight;
            AddPairs(word, label, share);
        }
    }

    /// <summary>Divides the share of a label among the labels before it.</summary>
    private void AddPairs(int word, int label, double share)
    {
        if (word == 0 || share == 0)
        {
            _pairs[label] += share;
            return;
        }

        int before = (word - 1) * Labels;
        double sum = 0;
        for (int i = 0; i < Labels; i++)
        {
            sum += _forward[before + i] * _factors[(i * Labels) + label];
        }

        for (int i = 0; i < Labels; i++)
        {
            _pairs[(i * Labels) + label] += share * _forward[before + i] * _factors[(i * Labels) + label] / sum;
        }
    }
}
