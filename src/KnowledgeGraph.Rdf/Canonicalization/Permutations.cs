namespace KnowledgeGraph.Rdf;

/// <summary>All orders of a list.</summary>
internal static class Permutations
{
    /// <summary>Each order once, by position; the list given out is the same object every time and holds until the next.</summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> items)
    {
        // Heap's algorithm, without recursion.
        T[] order = [.. items];
        int[] counters = new int[order.Length];
        yield return order;
        for (int i = 0; i < order.Length;)
        {
            if (counters[i] == i)
            {
                counters[i++] = 0;
                continue;
            }

            int other = i % 2 == 0 ? 0 : counters[i];
            (order[other], order[i]) = (order[i], order[other]);
            counters[i]++;
            i = 0;
            yield return order;
        }
    }
}
