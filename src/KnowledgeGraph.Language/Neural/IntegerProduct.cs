using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Language.Neural;

/// <summary>Products of sixteen-bit rows with a panel of weights, summed in 32 bits. Wide registers only make it faster: sums of integers do not depend on their order.</summary>
internal static partial class IntegerProduct
{
    /// <summary>Columns of a panel.</summary>
    internal const int Panel = 32;

    /// <summary>Rows that are multiplied together.</summary>
    internal const int Block = 4;

    /// <summary>Weights (inputs × outputs) in panels, in each of them pair of inputs by pair of inputs, then column by column; missing columns are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static short[] Pack(ReadOnlySpan<sbyte> weights, int inputs, int outputs)
    {
        int panels = (outputs + Panel - 1) / Panel;
        var packed = new short[panels * Panel * inputs];
        for (int input = 0; input < inputs; input++)
        {
            for (int output = 0; output < outputs; output++)
            {
                int panel = output / Panel;
                packed[(panel * Panel * inputs) + (input / 2 * Panel * 2) + (output % Panel * 2) + (input % 2)] = weights[(input * outputs) + output];
            }
        }

        return packed;
    }

    /// <summary>Sets the sums (rows × columns of the panel) for one block of rows.</summary>
    internal static void Multiply(ReadOnlySpan<short> input, int stride, ReadOnlySpan<short> panel, int inputs, Span<int> sums)
    {
        _ = input[((Block - 1) * stride) + inputs - 1];
        _ = panel[(inputs * Panel) - 1];
        _ = sums[(Block * Panel) - 1];
        ref short rows = ref MemoryMarshal.GetReference(input);
        ref short weights = ref MemoryMarshal.GetReference(panel);
        if (Avx512BW.IsSupported)
        {
            Wide(ref rows, stride, ref weights, inputs, ref MemoryMarshal.GetReference(sums));
        }
        else if (Avx2.IsSupported)
        {
            const int Half = Panel / 2;
            Narrow(ref rows, stride, ref weights, inputs, ref MemoryMarshal.GetReference(sums));
            Narrow(ref rows, stride, ref Unsafe.Add(ref weights, Half * 2), inputs, ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), Half));
        }
        else if (HasShort)
        {
            Short(ref rows, stride, ref weights, inputs, ref MemoryMarshal.GetReference(sums));
        }
        else
        {
            Plain(input, stride, panel, inputs, sums);
        }
    }

    /// <summary>The inner product; lengths are multiples of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Dot(ReadOnlySpan<short> a, ReadOnlySpan<short> b)
    {
        int sum = 0;
        if (Avx2.IsSupported)
        {
            Vector256<int> total = Vector256<int>.Zero;
            for (int i = 0; i < a.Length; i += Vector256<short>.Count)
            {
                total += Avx2.MultiplyAddAdjacent(Vector256.Create(a[i..]), Vector256.Create(b[i..]));
            }

            return Vector256.Sum(total);
        }

        if (HasShort)
        {
            Vector128<int> total = Vector128<int>.Zero;
            for (int i = 0; i < a.Length; i += Vector128<short>.Count)
            {
                total += MultiplyAddAdjacent(Vector128.Create(a[i..]), Vector128.Create(b[i..]));
            }

            return Vector128.Sum(total);
        }

        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    /// <summary>Without registers; what all other ways are measured by.</summary>
    internal static void Plain(ReadOnlySpan<short> input, int stride, ReadOnlySpan<short> panel, int inputs, Span<int> sums)
    {
        for (int row = 0; row < Block; row++)
        {
            Span<int> to = sums.Slice(row * Panel, Panel);
            to.Clear();
            for (int i = 0; i < inputs; i += 2)
            {
                (int first, int second) = (input[(row * stride) + i], input[(row * stride) + i + 1]);
                ReadOnlySpan<short> weights = panel.Slice(i * Panel, 2 * Panel);
                for (int column = 0; column < to.Length; column++)
                {
                    to[column] += (first * weights[2 * column]) + (second * weights[(2 * column) + 1]);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Pair(ref short row, int at) => Unsafe.ReadUnaligned<int>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref row, at)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide(ref short rows, int stride, ref short weights, int inputs, ref int sums)
    {
        Vector512<int> zero = Vector512<int>.Zero;
        (Vector512<int> p0, Vector512<int> p1, Vector512<int> p2, Vector512<int> p3) = (zero, zero, zero, zero);
        (Vector512<int> q0, Vector512<int> q1, Vector512<int> q2, Vector512<int> q3) = (zero, zero, zero, zero);
        for (int i = 0; i < inputs; i += 2)
        {
            Vector512<short> left = Vector512.LoadUnsafe(ref weights, (nuint)(i * Panel));
            Vector512<short> right = Vector512.LoadUnsafe(ref weights, (nuint)((i * Panel) + Panel));
            Step(ref p0, ref q0, Pair(ref rows, i), left, right);
            Step(ref p1, ref q1, Pair(ref rows, stride + i), left, right);
            Step(ref p2, ref q2, Pair(ref rows, (2 * stride) + i), left, right);
            Step(ref p3, ref q3, Pair(ref rows, (3 * stride) + i), left, right);
        }

        Keep(ref sums, 0, p0, q0);
        Keep(ref sums, 1, p1, q1);
        Keep(ref sums, 2, p2, q2);
        Keep(ref sums, 3, p3, q3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow(ref short rows, int stride, ref short weights, int inputs, ref int sums)
    {
        Vector256<int> zero = Vector256<int>.Zero;
        (Vector256<int> p0, Vector256<int> p1, Vector256<int> p2, Vector256<int> p3) = (zero, zero, zero, zero);
        (Vector256<int> q0, Vector256<int> q1, Vector256<int> q2, Vector256<int> q3) = (zero, zero, zero, zero);
        for (int i = 0; i < inputs; i += 2)
        {
            Vector256<short> left = Vector256.LoadUnsafe(ref weights, (nuint)(i * Panel));
            Vector256<short> right = Vector256.LoadUnsafe(ref weights, (nuint)((i * Panel) + (Panel / 2)));
            Step(ref p0, ref q0, Pair(ref rows, i), left, right);
            Step(ref p1, ref q1, Pair(ref rows, stride + i), left, right);
            Step(ref p2, ref q2, Pair(ref rows, (2 * stride) + i), left, right);
            Step(ref p3, ref q3, Pair(ref rows, (3 * stride) + i), left, right);
        }

        Keep(ref sums, 0, p0, q0);
        Keep(ref sums, 1, p1, q1);
        Keep(ref sums, 2, p2, q2);
        Keep(ref sums, 3, p3, q3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref Vector512<int> p, ref Vector512<int> q, int pair, Vector512<short> left, Vector512<short> right)
    {
        Vector512<short> x = Vector512.Create(pair).AsInt16();
        p += Avx512BW.MultiplyAddAdjacent(x, left);
        q += Avx512BW.MultiplyAddAdjacent(x, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref Vector256<int> p, ref Vector256<int> q, int pair, Vector256<short> left, Vector256<short> right)
    {
        Vector256<short> x = Vector256.Create(pair).AsInt16();
        p += Avx2.MultiplyAddAdjacent(x, left);
        q += Avx2.MultiplyAddAdjacent(x, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(ref int sums, int row, Vector512<int> p, Vector512<int> q)
    {
        p.StoreUnsafe(ref sums, (nuint)(row * Panel));
        q.StoreUnsafe(ref sums, (nuint)((row * Panel) + (Panel / 2)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(ref int sums, int row, Vector256<int> p, Vector256<int> q)
    {
        p.StoreUnsafe(ref sums, (nuint)(row * Panel));
        q.StoreUnsafe(ref sums, (nuint)((row * Panel) + (Panel / 4)));
    }
}
