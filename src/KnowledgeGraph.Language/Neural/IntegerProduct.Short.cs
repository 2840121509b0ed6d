using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Language.Neural;

/// <summary>Registers of 128 bits: every x64 and Arm64 processor has them.</summary>
internal static partial class IntegerProduct
{
    /// <summary>Columns of a panel that are summed at a time.</summary>
    private const int ShortColumns = 8;

    /// <summary>Whether the processor has them.</summary>
    internal static bool HasShort => Sse2.IsSupported || AdvSimd.Arm64.IsSupported;

    /// <summary>Sets the sums for one block of rows; there must be room as for <see cref="Multiply"/>.</summary>
    internal static void Short(ref short rows, int stride, ref short weights, int inputs, ref int sums)
    {
        for (int column = 0; column < Panel; column += ShortColumns)
        {
            Columns(ref rows, stride, ref Unsafe.Add(ref weights, column * 2), inputs, ref Unsafe.Add(ref sums, column));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> MultiplyAddAdjacent(Vector128<short> a, Vector128<short> b) => Sse2.IsSupported
        ? Sse2.MultiplyAddAdjacent(a, b)
        : AdvSimd.Arm64.AddPairwise(AdvSimd.MultiplyWideningLower(a.GetLower(), b.GetLower()), AdvSimd.MultiplyWideningUpper(a, b));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Columns(ref short rows, int stride, ref short weights, int inputs, ref int sums)
    {
        Vector128<int> zero = Vector128<int>.Zero;
        (Vector128<int> p0, Vector128<int> p1, Vector128<int> p2, Vector128<int> p3) = (zero, zero, zero, zero);
        (Vector128<int> q0, Vector128<int> q1, Vector128<int> q2, Vector128<int> q3) = (zero, zero, zero, zero);
        for (int i = 0; i < inputs; i += 2)
        {
            Vector128<short> left = Vector128.LoadUnsafe(ref weights, (nuint)(i * Panel));
            Vector128<short> right = Vector128.LoadUnsafe(ref weights, (nuint)((i * Panel) + ShortColumns));
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
    private static void Step(ref Vector128<int> p, ref Vector128<int> q, int pair, Vector128<short> left, Vector128<short> right)
    {
        Vector128<short> x = Vector128.Create(pair).AsInt16();
        p += MultiplyAddAdjacent(x, left);
        q += MultiplyAddAdjacent(x, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(ref int sums, int row, Vector128<int> p, Vector128<int> q)
    {
        p.StoreUnsafe(ref sums, (nuint)(row * Panel));
        q.StoreUnsafe(ref sums, (nuint)((row * Panel) + (ShortColumns / 2)));
    }
}
