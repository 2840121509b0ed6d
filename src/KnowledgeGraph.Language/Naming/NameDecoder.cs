using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>Finds the best sequence of labels for a sentence (Viterbi).</summary>
internal static class NameDecoder
{
    private const int Forbidden = int.MinValue / 4;

    /// <summary>The labels, of which the lower is taken where two are equally good.</summary>
    internal static int[] Decode<TWeights>(TWeights weights, ReadOnlySpan<NameWord> words)
        where TWeights : IWeights
    {
        int[] transitions = Transitions(weights);
        int[] best = new int[words.Length * NameLabel.Count];
        int[] from = new int[best.Length];
        Span<uint> features = stackalloc uint[NameFeatures.Room];
        Span<int> start = stackalloc int[NameLabel.Count];
        start.Fill(Forbidden);
        start[NameLabel.Outside] = 0;
        ReadOnlySpan<int> before = start;
        for (int i = 0; i < words.Length; i++)
        {
            Span<int> row = best.AsSpan(i * NameLabel.Count, NameLabel.Count);
            int count = NameFeatures.Extract(words, i, features);
            Scoring.Score(weights, features[..count], row);
            Step(before, transitions, row, from.AsSpan(i * NameLabel.Count, NameLabel.Count));
            before = row;
        }

        return Trace(before, from, words.Length);
    }

    private static int[] Transitions<TWeights>(TWeights weights)
        where TWeights : IWeights
    {
        int[] transitions = new int[NameLabel.Count * NameLabel.Count];
        for (int label = 0; label < NameLabel.Count; label++)
        {
            Span<int> row = transitions.AsSpan(label * NameLabel.Count, NameLabel.Count);
            weights.AddTo(row, NameFeatures.Transition(label));
            for (int next = 0; next < NameLabel.Count; next++)
            {
                row[next] = NameLabel.CanFollow(label, next) ? row[next] : Forbidden;
            }
        }

        return transitions;
    }

    private static void Step(ReadOnlySpan<int> before, int[] transitions, Span<int> row, Span<int> from)
    {
        for (int next = 0; next < NameLabel.Count; next++)
        {
            int best = Forbidden;
            for (int label = 0; label < NameLabel.Count; label++)
            {
                int transition = transitions[(label * NameLabel.Count) + next];
                if (transition != Forbidden && before[label] + transition > best)
                {
                    (best, from[next]) = (before[label] + transition, label);
                }
            }

            row[next] = best <= Forbidden / 2 ? Forbidden : best + row[next];
        }
    }

    private static int[] Trace(ReadOnlySpan<int> last, int[] from, int length)
    {
        int[] labels = new int[length];
        int label = NameLabel.Outside;
        for (int i = 1; i < NameLabel.Count; i++)
        {
            label = !NameLabel.IsOpen(i) && last[i] > last[label] ? i : label;
        }

        for (int i = length - 1; i >= 0; i--)
        {
            labels[i] = label;
            label = from[(i * NameLabel.Count) + label];
        }

        return labels;
    }
}
