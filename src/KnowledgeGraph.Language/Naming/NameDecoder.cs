using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Naming;

/// <summary>Finds the best sequence of labels for a sentence (Viterbi). Immutable and thread-safe.</summary>
internal sealed class NameDecoder
{
    private const float Forbidden = -1e9f;

    /// <summary>Scores of the labels (row) behind each label (column); what may not follow is far below all else.</summary>
    private readonly float[] _transitions;

    /// <summary>Takes scores of transitions; row = the label before.</summary>
    internal NameDecoder(ReadOnlySpan<float> transitions)
    {
        _transitions = new float[transitions.Length];
        for (int before = 0; before < NameLabel.Count; before++)
        {
            for (int next = 0; next < NameLabel.Count; next++)
            {
                _transitions[(next * NameLabel.Count) + before] =
                    NameLabel.CanFollow(before, next) ? transitions[(before * NameLabel.Count) + next] : Forbidden;
            }
        }
    }

    /// <summary>The labels, of which the lower is taken where two are equally good; <paramref name="scores"/> has a row for each word, <paramref name="stride"/> apart.</summary>
    internal int[] Decode(ReadOnlySpan<float> scores, int stride, SyntaxBuffers buffers)
    {
        int length = scores.Length / stride;
        Span<float> before = stackalloc float[NameLabel.Count];
        Span<float> row = stackalloc float[NameLabel.Count];
        before.Fill(Forbidden);
        before[NameLabel.Outside] = 0;
        Span<int> from = buffers.Ints.Take(length * NameLabel.Count);
        for (int word = 0; word < length; word++)
        {
            for (int label = 0; label < NameLabel.Count; label++)
            {
                int best = Best(before, label);
                from[(word * NameLabel.Count) + label] = best;
                row[label] = before[best] + _transitions[(label * NameLabel.Count) + best] + scores[(word * stride) + label];
            }

            row.CopyTo(before);
        }

        return Trace(before, from, length);
    }

    private int Best(ReadOnlySpan<float> before, int label)
    {
        ReadOnlySpan<float> transitions = _transitions.AsSpan(label * NameLabel.Count, NameLabel.Count);
        int best = 0;
        float highest = before[0] + transitions[0];
        for (int i = 1; i < transitions.Length; i++)
        {
            float score = before[i] + transitions[i];
            (best, highest) = score > highest ? (i, score) : (best, highest);
        }

        return best;
    }

    private static int[] Trace(ReadOnlySpan<float> last, ReadOnlySpan<int> from, int length)
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
