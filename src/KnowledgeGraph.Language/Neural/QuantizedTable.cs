namespace KnowledgeGraph.Language.Neural;

/// <summary>Small vectors in eight bits. Row = word or trait; a number is its byte times <paramref name="Unit"/>.</summary>
internal sealed record QuantizedTable(int Width, float Unit, sbyte[] Numbers)
{
    /// <summary>Steps of one in the vectors learned elsewhere.</summary>
    internal const float VectorUnits = 32;

    /// <summary>Brings numbers to eight bits.</summary>
    internal static QuantizedTable Of(ReadOnlySpan<float> numbers, int width)
    {
        float largest = 1e-6f;
        foreach (float number in numbers)
        {
            largest = Math.Max(largest, Math.Abs(number));
        }

        var bytes = new sbyte[numbers.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (sbyte)MathF.Round(numbers[i] / largest * sbyte.MaxValue);
        }

        return new QuantizedTable(width, largest / sbyte.MaxValue, bytes);
    }

    /// <summary>The numbers in steps of 1/<paramref name="units"/>.</summary>
    internal short[] Expand(float units)
    {
        var expanded = new short[Numbers.Length];
        var steps = new short[256];
        for (int i = sbyte.MinValue; i <= sbyte.MaxValue; i++)
        {
            steps[i - sbyte.MinValue] = (short)MathF.Round(i * Unit * units);
        }

        for (int i = 0; i < expanded.Length; i++)
        {
            expanded[i] = steps[Numbers[i] - sbyte.MinValue];
        }

        return expanded;
    }
}
