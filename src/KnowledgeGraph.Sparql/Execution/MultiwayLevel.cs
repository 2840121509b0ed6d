using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>One variable of a multiway join: the ids that all the patterns about it have, found by leaping from one sorted column to the next.</summary>
/// <param name="slot">The slot of the variable.</param>
/// <param name="sources">One for each pattern that says something about it once the variables before it are known; at least one.</param>
internal sealed class MultiwayLevel(int slot, SortedSource[] sources)
{
    private readonly int[] _at = new int[sources.Length];

    public int Slot => slot;

    /// <summary>Begins anew under the ids of the variables before; false where there is surely nothing.</summary>
    public bool Begin(ReadOnlySpan<uint> values)
    {
        foreach (var source in sources)
        {
            if (!source.Turn(values)) return false;
        }

        // The shortest column leads.
        for (int i = 1; i < sources.Length; i++)
        {
            for (int j = i; j > 0 && sources[j].Count < sources[j - 1].Count; j--) (sources[j], sources[j - 1]) = (sources[j - 1], sources[j]);
        }

        Array.Clear(_at);
        return true;
    }

    /// <summary>Writes the next ids that all columns have, ascending, and says how many; fewer than there is room for at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Take(Span<uint> target)
    {
        var lead = sources[0].Ids;
        bool isUnique = sources[0].IsUnique;
        int at = _at[0];
        int count = 0;
        while (count < target.Length && at < lead.Length)
        {
            uint id = lead[at];
            uint agreed = Agree(id);
            if (agreed != id)
            {
                at = agreed == 0 ? lead.Length : IdSearch.Seek(lead, at + 1, agreed);
                continue;
            }

            target[count++] = id;
            at = isUnique ? at + 1 : IdSearch.RunEnd(lead, at + 1, id);
        }

        _at[0] = at;
        return count;
    }

    // The id where all the other columns have it, else one that is the least that could be next, 0 (no term) where there is none.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private uint Agree(uint id)
    {
        for (int i = 1; i < sources.Length; i++)
        {
            var ids = sources[i].Ids;
            int at = IdSearch.Seek(ids, _at[i], id);
            _at[i] = at;
            if (at == ids.Length) return 0;
            if (ids[at] != id) return ids[at];
        }

        return id;
    }
}
