using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Neural;

/// <summary>Small vectors in eight bits. Row = word or trait; a number is its byte, taken with its sign, times <paramref name="Unit"/>.</summary>
internal sealed record QuantizedTable(int Width, float Unit, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Steps of one in the vectors learned elsewhere.</summary>
    internal const float VectorUnits = 32;

    /// <summary>The numbers, row by row.</summary>
    internal ReadOnlySpan<sbyte> Numbers => MemoryMarshal.Cast<byte, sbyte>(Bytes.Span);

    /// <summary>Brings numbers to eight bits.</summary>
    internal static QuantizedTable Of(ReadOnlySpan<float> numbers, int width)
    {
        float largest = 1e-6f;
        foreach (float number in numbers)
        {
            largest = Math.Max(largest, Math.Abs(number));
        }

        var bytes = new byte[numbers.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(sbyte)MathF.Round(numbers[i] / largest * sbyte.MaxValue);
        }

        return new QuantizedTable(width, largest / sbyte.MaxValue, bytes);
    }

    /// <summary>The numbers in steps of 1/<paramref name="units"/>.</summary>
    internal short[] Expand(float units)
    {
        ReadOnlySpan<sbyte> numbers = Numbers;
        var expanded = new short[numbers.Length];
        var steps = new short[256];
        for (int i = sbyte.MinValue; i <= sbyte.MaxValue; i++)
        {
            steps[i - sbyte.MinValue] = (short)MathF.Round(i * Unit * units);
        }

        for (int i = 0; i < expanded.Length; i++)
        {
            expanded[i] = steps[numbers[i] - sbyte.MinValue];
        }

        return expanded;
    }
}
