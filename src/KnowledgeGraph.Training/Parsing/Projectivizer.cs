namespace KnowledgeGraph.Training.Parsing;

/// <summary>Makes trees projective: lifts the shortest arc that crosses another to the head of its head, until none crosses (Nivre and Nilsson 2005, without marks).</summary>
internal static class Projectivizer
{
    /// <summary>Heads of the projective tree; -1 is the root.</summary>
    internal static int[] Lift(IReadOnlyList<int> heads)
    {
        int[] lifted = [.. heads];
        while (ShortestCrossing(lifted) is { } child)
        {
            lifted[child] = lifted[lifted[child]];
        }

        return lifted;
    }

    private static int? ShortestCrossing(int[] heads)
    {
        int? found = null;
        for (int child = 0; child < heads.Length; child++)
        {
            if (heads[child] >= 0
                && !IsProjective(heads, child)
                && (found is null || Math.Abs(child - heads[child]) < Math.Abs(found.Value - heads[found.Value])))
            {
                found = child;
            }
        }

        return found;
    }

    private static bool IsProjective(int[] heads, int child)
    {
        int head = heads[child];
        for (int between = Math.Min(child, head) + 1; between < Math.Max(child, head); between++)
        {
            int ancestor = between;
            while (ancestor >= 0 && ancestor != head)
            {
                ancestor = heads[ancestor];
            }

            if (ancestor < 0)
            {
                return false;
            }
        }

        return true;
    }
}
