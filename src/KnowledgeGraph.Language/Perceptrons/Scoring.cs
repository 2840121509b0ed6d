namespace KnowledgeGraph.Language.Perceptrons;

/// <summary>Sums of weights. All sums are of integers, so that they come out the same on every processor.</summary>
internal static class Scoring
{
    /// <summary>Sets <paramref name="scores"/> to the sums over <paramref name="features"/>.</summary>
    internal static void Score<TWeights>(TWeights weights, ReadOnlySpan<uint> features, Span<int> scores)
        where TWeights : IWeights
    {
        scores.Clear();
        foreach (uint feature in features)
        {
            weights.AddTo(scores, feature);
        }
    }

    /// <summary>Index of the highest score, the lowest index where several are equal.</summary>
    internal static int Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
