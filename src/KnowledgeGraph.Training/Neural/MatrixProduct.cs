using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Products of matrices of floats in row order, for one thread. The order of the sums depends on the shapes alone.</summary>
internal sealed class MatrixProduct
{
    private const int Lanes = 16;
    private const int Panel = 2 * Lanes;
    private const int Block = 8;

    private readonly float[] _tile = new float[Block * Panel];
    private float[] _packed = [];

    /// <summary>Sets or adds to C (m × n) the product of A (m × k) and B (k × n).</summary>
    internal void Multiply(Span<float> c, ReadOnlySpan<float> a, ReadOnlySpan<float> b, int m, int n, int k, bool add = false) =>
        Run(c, a, k, 1, b, m, n, k, add);

    /// <summary>Adds to C (m × n) the product of the transpose of A (k × m) and B (k × n).</summary>
    internal void AddTransposed(Span<float> c, ReadOnlySpan<float> a, ReadOnlySpan<float> b, int m, int n, int k) =>
        Run(c, a, 1, m, b, m, n, k, true);

    /// <summary>The transpose of A (rows × columns).</summary>
    internal static void Transpose(ReadOnlySpan<float> a, Span<float> result, int rows, int columns)
    {
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                result[(column * rows) + row] = a[(row * columns) + column];
            }
        }
    }

    private void Run(Span<float> c, ReadOnlySpan<float> a, int rowStride, int stepStride, ReadOnlySpan<float> b, int m, int n, int k, bool add)
    {
        Pack(b, n, k);
        ref float firstA = ref MemoryMarshal.GetReference(a);
        for (int panel = 0; panel < n; panel += Panel)
        {
            ref float packed = ref _packed[panel * k];
            int columns = Math.Min(Panel, n - panel);
            for (int row = 0; row < m;)
            {
                int rows = row + Block <= m ? Block : 1;
                ref float from = ref Unsafe.Add(ref firstA, row * rowStride);
                if (rows == Block)
                {
                    EightRows(ref from, rowStride, stepStride, ref packed, k);
                }
                else
                {
                    OneRow(ref from, stepStride, ref packed, k);
                }

                Store(c, n, row, rows, panel, columns, add);
                row += rows;
            }
        }
    }

    private void Pack(ReadOnlySpan<float> b, int n, int k)
    {
        int panels = (n + Panel - 1) / Panel;
        if (_packed.Length < panels * Panel * k)
        {
            _packed = new float[panels * Panel * k];
        }

        for (int panel = 0; panel < panels; panel++)
        {
            int columns = Math.Min(Panel, n - (panel * Panel));
            for (int step = 0; step < k; step++)
            {
                Span<float> to = _packed.AsSpan(((panel * k) + step) * Panel, Panel);
                b.Slice((step * n) + (panel * Panel), columns).CopyTo(to);
                to[columns..].Clear();
            }
        }
    }

    private void Store(Span<float> c, int n, int firstRow, int rows, int firstColumn, int columns, bool add)
    {
        for (int row = 0; row < rows; row++)
        {
            Span<float> to = c.Slice(((firstRow + row) * n) + firstColumn, columns);
            ReadOnlySpan<float> from = _tile.AsSpan(row * Panel, columns);
            if (add)
            {
                VectorOperations.Add(to, from);
            }
            else
            {
                from.CopyTo(to);
            }
        }
    }

    private void OneRow(ref float a, int step, ref float b, int k)
    {
        (Vector512<float> left, Vector512<float> right) = (Vector512<float>.Zero, Vector512<float>.Zero);
        for (int i = 0; i < k; i++)
        {
            Vector512<float> x = Vector512.Create(a);
            left = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b), left);
            right = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, Lanes), right);
            a = ref Unsafe.Add(ref a, step);
            b = ref Unsafe.Add(ref b, Panel);
        }

        left.StoreUnsafe(ref _tile[0]);
        right.StoreUnsafe(ref _tile[Lanes]);
    }

    private void EightRows(ref float a, int row, int step, ref float b, int k)
    {
        Vector512<float> zero = Vector512<float>.Zero;
        (Vector512<float> p0, Vector512<float> p1, Vector512<float> p2, Vector512<float> p3) = (zero, zero, zero, zero);
        (Vector512<float> p4, Vector512<float> p5, Vector512<float> p6, Vector512<float> p7) = (zero, zero, zero, zero);
        (Vector512<float> q0, Vector512<float> q1, Vector512<float> q2, Vector512<float> q3) = (zero, zero, zero, zero);
        (Vector512<float> q4, Vector512<float> q5, Vector512<float> q6, Vector512<float> q7) = (zero, zero, zero, zero);
        for (int i = 0; i < k; i++)
        {
            (Vector512<float> left, Vector512<float> right) = (Vector512.LoadUnsafe(ref b), Vector512.LoadUnsafe(ref b, Lanes));
            Step(ref p0, ref q0, a, left, right);
            Step(ref p1, ref q1, Unsafe.Add(ref a, row), left, right);
            Step(ref p2, ref q2, Unsafe.Add(ref a, 2 * row), left, right);
            Step(ref p3, ref q3, Unsafe.Add(ref a, 3 * row), left, right);
            Step(ref p4, ref q4, Unsafe.Add(ref a, 4 * row), left, right);
            Step(ref p5, ref q5, Unsafe.Add(ref a, 5 * row), left, right);
            Step(ref p6, ref q6, Unsafe.Add(ref a, 6 * row), left, right);
            Step(ref p7, ref q7, Unsafe.Add(ref a, 7 * row), left, right);
            a = ref Unsafe.Add(ref a, step);
            b = ref Unsafe.Add(ref b, Panel);
        }

        Keep(0, p0, q0);
        Keep(1, p1, q1);
        Keep(2, p2, q2);
        Keep(3, p3, q3);
        Keep(4, p4, q4);
        Keep(5, p5, q5);
        Keep(6, p6, q6);
        Keep(7, p7, q7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref Vector512<float> p, ref Vector512<float> q, float a, Vector512<float> left, Vector512<float> right)
    {
        Vector512<float> x = Vector512.Create(a);
        p = Vector512.FusedMultiplyAdd(x, left, p);
        q = Vector512.FusedMultiplyAdd(x, right, q);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Keep(int row, Vector512<float> p, Vector512<float> q)
    {
        p.StoreUnsafe(ref _tile[row * Panel]);
        q.StoreUnsafe(ref _tile[(row * Panel) + Lanes]);
    }
}
