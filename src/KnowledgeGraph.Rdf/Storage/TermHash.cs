using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>A hash of bytes that is the same in every process; it never shows in any result.</summary>
internal static class TermHash
{
    private const ulong First = 0x9E37_79B9_7F4A_7C15;
    private const ulong Second = 0xD6E8_FEB8_6659_FD93;

    /// <summary>Folds multiplications over 16 bytes at a time; the tail is read with overlap.</summary>
    // A load calls this a million times before the runtime would find out that it is worth its trouble.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Of(ReadOnlySpan<byte> text, ulong seed)
    {
        ref byte start = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        ulong hash = seed ^ First;
        int at = 0;
        for (; at + 16 < length; at += 16) hash = Mix(Eight(ref start, at) ^ Second, Eight(ref start, at + 8) ^ hash);
        ulong low, high;
        if (length >= 16)
        {
            low = Eight(ref start, length - 16);
            high = Eight(ref start, length - 8);
        }
        else
        {
            (low, high) = Short(ref start, length);
        }

        hash = Mix(low ^ Second, high ^ hash);
        return (uint)(Mix(hash ^ First, (ulong)length ^ Second) >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Low, ulong High) Short(ref byte start, int length)
    {
        if (length >= 8) return (Eight(ref start, 0), Eight(ref start, length - 8));
        if (length >= 4) return (Four(ref start, 0), Four(ref start, length - 4));
        if (length == 0) return (0, 0);
        return (((ulong)start << 16) | ((ulong)Unsafe.Add(ref start, length >> 1) << 8) | Unsafe.Add(ref start, length - 1), 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ref byte start, int at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref byte start, int at) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, at));
}
