namespace KnowledgeGraph.Language.Neural;

/// <summary>Weights in eight bits: row = input, column = output. A weight is its byte times the unit of its column; a constant is added to each column.</summary>
internal sealed record QuantizedMatrix(int Inputs, int Outputs, sbyte[] Weights, float[] Units, float[] Constants)
{
    /// <summary>Brings weights (inputs × outputs) to eight bits.</summary>
    internal static QuantizedMatrix Of(ReadOnlySpan<float> weights, ReadOnlySpan<float> constants)
    {
        int outputs = constants.Length;
        var units = new float[outputs];
        for (int i = 0; i < weights.Length; i++)
        {
            units[i % outputs] = Math.Max(units[i % outputs], Math.Max(Math.Abs(weights[i]), 1e-6f) / sbyte.MaxValue);
        }

        var bytes = new sbyte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            bytes[i] = (sbyte)MathF.Round(weights[i] / units[i % outputs]);
        }

        return new QuantizedMatrix(weights.Length / outputs, outputs, bytes, units, constants.ToArray());
    }
}
