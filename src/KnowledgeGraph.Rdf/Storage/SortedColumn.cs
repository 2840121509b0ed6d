using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Searching in ascending numbers.</summary>
internal static class SortedColumn
{
    /// <summary>The first index whose number is not below the key; the length where all are below. Without branches that depend on the numbers.</summary>
    public static int LowerBound(ReadOnlySpan<uint> column, uint key)
    {
        ref uint start = ref MemoryMarshal.GetReference(column);
        int from = 0;
        int length = column.Length;
        while (length > 1)
        {
            int half = length >> 1;
            from += Unsafe.Add(ref start, from + half - 1) < key ? half : 0;
            length -= half;
        }

        return length == 1 && Unsafe.Add(ref start, from) < key ? from + 1 : from;
    }

    /// <summary>The first index whose number is above the key.</summary>
    public static int UpperBound(ReadOnlySpan<uint> column, uint key) => key == uint.MaxValue ? column.Length : LowerBound(column, key + 1);

    /// <summary>As <see cref="LowerBound"/>, with steps that double from the beginning: quick where the place is near.</summary>
    public static int GallopTo(ReadOnlySpan<uint> column, uint key)
    {
        int low = 0;
        int step = 1;
        while (low + step <= column.Length && column[low + step - 1] < key)
        {
            low += step;
            step *= 2;
        }

        return low + LowerBound(column[low..Math.Min(low + step, column.Length)], key);
    }

    /// <summary>How many numbers from the beginning are the same as the first; 0 of none.</summary>
    public static int RunLength(ReadOnlySpan<uint> column) =>
        column.IsEmpty ? 0 : column[0] == uint.MaxValue ? column.Length : GallopTo(column, column[0] + 1);
}
