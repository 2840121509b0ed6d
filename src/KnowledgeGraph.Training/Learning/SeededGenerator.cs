namespace KnowledgeGraph.Training.Learning;

/// <summary>A small generator (SplitMix64) whose numbers depend on the seed alone, on every platform and version of the framework.</summary>
internal sealed class SeededGenerator(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below <paramref name="limit"/>.</summary>
    internal int Next(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }

    /// <summary>True in <paramref name="percent"/> of a hundred cases.</summary>
    internal bool Chance(int percent) => Next(100) < percent;

    /// <summary>The numbers from 0 to below <paramref name="count"/> in random order.</summary>
    internal int[] Order(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
