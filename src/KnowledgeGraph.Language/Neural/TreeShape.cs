namespace KnowledgeGraph.Language.Neural;

/// <summary>Whether heads make a tree.</summary>
internal static class TreeShape
{
    /// <summary>Whether exactly one word has no head (-1), all hang on it, and no arcs cross.</summary>
    internal static bool IsProjectiveTree(ReadOnlySpan<int> heads) => heads.Count(-1) == 1 && !HasCycle(heads) && !HasCrossing(heads);

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        for (int word = 0; word < heads.Length; word++)
        {
            int at = word;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = word + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == word + 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCrossing(ReadOnlySpan<int> heads)
    {
        for (int word = 0; word < heads.Length; word++)
        {
            int head = heads[word] < 0 ? heads.Length : heads[word];
            (int low, int high) = (Math.Min(word, head), Math.Max(word, head));
            for (int between = low + 1; between < high; between++)
            {
                int other = heads[between] < 0 ? heads.Length : heads[between];
                if (other < low || other > high)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
