using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Sums and products of rows of floats, element by element.</summary>
internal static class VectorOperations
{
    /// <summary>target += values.</summary>
    internal static void Add(Span<float> target, ReadOnlySpan<float> values)
    {
        Span<Vector<float>> targets = MemoryMarshal.Cast<float, Vector<float>>(target);
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] += vectors[i];
        }

        for (int i = targets.Length * Vector<float>.Count; i < target.Length; i++)
        {
            target[i] += values[i];
        }
    }

    /// <summary>target += scale × values.</summary>
    internal static void AddScaled(Span<float> target, float scale, ReadOnlySpan<float> values)
    {
        Span<Vector<float>> targets = MemoryMarshal.Cast<float, Vector<float>>(target);
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] += scale * vectors[i];
        }

        for (int i = targets.Length * Vector<float>.Count; i < target.Length; i++)
        {
            target[i] += scale * values[i];
        }
    }

    /// <summary>target = target × values.</summary>
    internal static void Multiply(Span<float> target, ReadOnlySpan<float> values)
    {
        Span<Vector<float>> targets = MemoryMarshal.Cast<float, Vector<float>>(target);
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] *= vectors[i];
        }

        for (int i = targets.Length * Vector<float>.Count; i < target.Length; i++)
        {
            target[i] *= values[i];
        }
    }

    /// <summary>The inner product.</summary>
    internal static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ReadOnlySpan<Vector<float>> left = MemoryMarshal.Cast<float, Vector<float>>(a);
        ReadOnlySpan<Vector<float>> right = MemoryMarshal.Cast<float, Vector<float>>(b);
        Vector<float> total = Vector<float>.Zero;
        for (int i = 0; i < left.Length; i++)
        {
            total += left[i] * right[i];
        }

        float sum = Vector.Sum(total);
        for (int i = left.Length * Vector<float>.Count; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
