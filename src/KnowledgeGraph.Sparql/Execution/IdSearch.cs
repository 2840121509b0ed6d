using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Searching in ascending ids.</summary>
internal static class IdSearch
{
    private const int Near = 16;

    /// <summary>The first index from <paramref name="from"/> on whose id is not below the key; the length where all are below. Quick where it is near.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Seek(ReadOnlySpan<uint> ids, int from, uint key)
    {
        int end = Math.Min(from + Near, ids.Length);
        for (int i = from; i < end; i++)
        {
            if (ids[i] >= key) return i;
        }

        return end == ids.Length ? end : Gallop(ids, end, key);
    }

    /// <summary>The first index from <paramref name="from"/> on whose id is above the key, where the one there is the key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int RunEnd(ReadOnlySpan<uint> ids, int from, uint key) => key == uint.MaxValue ? ids.Length : Seek(ids, from, key + 1);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int LowerBound(ReadOnlySpan<uint> ids, uint key)
    {
        ref uint first = ref MemoryMarshal.GetReference(ids);
        int low = 0;
        int length = ids.Length;
        while (length > 1)
        {
            int half = length >> 1;
            low += Unsafe.Add(ref first, low + half - 1) < key ? half : 0;
            length -= half;
        }

        return length == 1 && Unsafe.Add(ref first, low) < key ? low + 1 : low;
    }

    private static int Gallop(ReadOnlySpan<uint> ids, int from, uint key)
    {
        int low = from;
        int step = Near;
        while (low + step <= ids.Length && ids[low + step - 1] < key)
        {
            low += step;
            step *= 2;
        }

        return low + LowerBound(ids[low..Math.Min(low + step, ids.Length)], key);
    }
}
