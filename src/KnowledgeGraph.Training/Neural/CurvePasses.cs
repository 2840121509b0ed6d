using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Training.Neural;

/// <summary>The squashing curve over rows, forward and backward.</summary>
internal static class CurvePasses
{
    /// <summary>Sets each result to the curve at the value.</summary>
    internal static void Forward(ReadOnlySpan<float> values, Span<float> results)
    {
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        Span<Vector<float>> targets = MemoryMarshal.Cast<float, Vector<float>>(results);
        for (int i = 0; i < vectors.Length; i++)
        {
            targets[i] = Squashing.Curve(vectors[i]);
        }

        for (int i = vectors.Length * Vector<float>.Count; i < values.Length; i++)
        {
            results[i] = Squashing.Curve(new Vector<float>(values[i]))[0];
        }
    }

    /// <summary>Multiplies each gradient with the slope of the curve at the value.</summary>
    internal static void Backward(ReadOnlySpan<float> values, Span<float> gradients)
    {
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        Span<Vector<float>> targets = MemoryMarshal.Cast<float, Vector<float>>(gradients);
        for (int i = 0; i < vectors.Length; i++)
        {
            targets[i] *= Slope(vectors[i]);
        }

        for (int i = vectors.Length * Vector<float>.Count; i < values.Length; i++)
        {
            gradients[i] *= Slope(new Vector<float>(values[i]))[0];
        }
    }

    /// <summary>The slope of the curve.</summary>
    internal static Vector<float> Slope(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-3)), new Vector<float>(3));
        Vector<float> square = x * x;
        Vector<float> root = (new Vector<float>(9) - square) / (new Vector<float>(9) + (square * 3));
        return root * root;
    }

    /// <summary>The slope of the gate.</summary>
    internal static Vector<float> GateSlope(Vector<float> x) => Slope(x * 0.5f) * 0.25f;
}
