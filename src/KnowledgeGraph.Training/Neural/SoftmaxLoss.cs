namespace KnowledgeGraph.Training.Neural;

/// <summary>The usual loss of a choice among classes.</summary>
internal static class SoftmaxLoss
{
    /// <summary>Turns scores into their gradient (share of each class, less one for the right one) times <paramref name="weight"/>; returns the loss and whether the best score is the right one.</summary>
    internal static (float Loss, bool IsRight) Replace(Span<float> scores, int right, float weight)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        (float highest, float rightScore, float total) = (scores[best], scores[right], 0);
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            total += scores[i];
        }

        float scale = weight / total;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] *= scale;
        }

        scores[right] -= weight;
        return (weight * (MathF.Log(total) + highest - rightScore), best == right);
    }
}
