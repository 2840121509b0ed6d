namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Finds what the writer of a misspelt word may have meant.</summary>
internal static class Suggestion
{
    private const int LongestWord = 32;

    /// <summary>A hint that names the nearest candidate, where it is near enough; the first of several.</summary>
    public static string? For(ReadOnlySpan<char> word, IEnumerable<string> candidates)
    {
        if (word.Length is < 2 or > LongestWord) return null;
        string upper = word.ToString().ToUpperInvariant();
        int most = upper.Length < 5 ? 1 : 2;
        string? best = null;
        int bestDistance = most + 1;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > LongestWord) continue;
            int distance = Distance(upper, candidate.ToUpperInvariant());
            if (distance == 0 || distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best is null ? null : $"did you mean '{best}'?";
    }

    // Insertions, deletions, replacements and swaps of neighbours.
    private static int Distance(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++) cost[i, 0] = i;
        for (int j = 0; j <= right.Length; j++) cost[0, j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (swapped) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[left.Length, right.Length];
    }
}
