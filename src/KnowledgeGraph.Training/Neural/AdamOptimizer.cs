using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Adam (Kingma and Ba 2015), with the gradient cut to a length; rows of tables are changed only when they have a gradient.</summary>
internal sealed class AdamOptimizer(IReadOnlyList<Parameter> parameters)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;
    private const float LongestGradient = 5;

    private float _power1 = 1;
    private float _power2 = 1;

    /// <summary>Changes the values against their gradients and forgets these.</summary>
    internal void Step(float rate)
    {
        (_power1, _power2) = (_power1 * Beta1, _power2 * Beta2);
        float length = MathF.Sqrt(parameters.Sum(SquareOf));
        float scale = length > LongestGradient ? LongestGradient / length : 1;
        float step = rate / (1 - _power1);
        float correction = 1 / (1 - _power2);
        foreach (Parameter parameter in parameters)
        {
            foreach ((int start, int count) in Stretches(parameter))
            {
                Change(parameter, start, count, step, correction, scale);
            }

            parameter.Clear();
        }
    }

    private static float SquareOf(Parameter parameter)
    {
        float sum = 0;
        foreach ((int start, int count) in Stretches(parameter))
        {
            ReadOnlySpan<float> gradient = parameter.Gradients.AsSpan(start, count);
            sum += VectorOperations.Dot(gradient, gradient);
        }

        return sum;
    }

    private static IEnumerable<(int Start, int Count)> Stretches(Parameter parameter) =>
        parameter.Touched?.Select(row => (row * parameter.Columns, parameter.Columns)) ?? [(0, parameter.Values.Length)];

    private static void Change(Parameter parameter, int start, int count, float step, float correction, float scale)
    {
        Span<float> values = parameter.Values.AsSpan(start, count);
        Span<float> gradients = parameter.Gradients.AsSpan(start, count);
        Span<float> first = parameter.First.AsSpan(start, count);
        Span<float> second = parameter.Second.AsSpan(start, count);
        Span<Vector<float>> v = MemoryMarshal.Cast<float, Vector<float>>(values);
        Span<Vector<float>> g = MemoryMarshal.Cast<float, Vector<float>>(gradients);
        Span<Vector<float>> m = MemoryMarshal.Cast<float, Vector<float>>(first);
        Span<Vector<float>> s = MemoryMarshal.Cast<float, Vector<float>>(second);
        for (int i = 0; i < v.Length; i++)
        {
            Vector<float> gradient = g[i] * scale;
            m[i] = (m[i] * Beta1) + (gradient * (1 - Beta1));
            s[i] = (s[i] * Beta2) + (gradient * gradient * (1 - Beta2));
            v[i] -= m[i] * step / (Vector.SquareRoot(s[i] * correction) + new Vector<float>(Epsilon));
        }

        for (int i = v.Length * Vector<float>.Count; i < count; i++)
        {
            float gradient = gradients[i] * scale;
            first[i] = (first[i] * Beta1) + (gradient * (1 - Beta1));
            second[i] = (second[i] * Beta2) + (gradient * gradient * (1 - Beta2));
            values[i] -= first[i] * step / (MathF.Sqrt(second[i] * correction) + Epsilon);
        }
    }
}
