using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// The curve x(27 + x²) / (27 + 9x²), held at -1 and 1 outside -3 to 3: close to the hyperbolic tangent, and made of operations that IEEE 754 rounds alike on every
/// processor. The gate is its half at half the argument plus one half, as the logistic function is of the tangent.
/// </summary>
internal static class Squashing
{
    /// <summary>Steps of one in the numbers between layers, which are from -1 to 1.</summary>
    internal const float Units = 4096;

    /// <summary>The curve.</summary>
    internal static Vector<float> Curve(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-3)), new Vector<float>(3));
        Vector<float> square = x * x;
        return x * (new Vector<float>(27) + square) / (new Vector<float>(27) + (square * 9));
    }

    /// <summary>The gate, 0 to 1.</summary>
    internal static Vector<float> Gate(Vector<float> x) => new Vector<float>(0.5f) + (Curve(x * 0.5f) * 0.5f);

    /// <summary>The nearest numbers of steps of 1/<paramref name="units"/>; values must stay below <paramref name="most"/> in size, or are held there.</summary>
    internal static void Round(ReadOnlySpan<float> values, Span<short> results, float units, float most)
    {
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        Span<Vector<short>> targets = MemoryMarshal.Cast<short, Vector<short>>(results);
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] = Vector.Narrow(Round(vectors[2 * i], units, most), Round(vectors[(2 * i) + 1], units, most));
        }
    }

    /// <summary>Truncation of a positive number and a half: rounding that needs no mode of the processor.</summary>
    private static Vector<int> Round(Vector<float> values, float units, float most)
    {
        Vector<float> held = Vector.Min(Vector.Max(values, new Vector<float>(-most)), new Vector<float>(most));
        float shift = most * units;
        return Vector.ConvertToInt32((held * units) + new Vector<float>(shift + 0.5f)) - new Vector<int>((int)shift);
    }
}
