using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// A linear layer over sixteen-bit numbers. Its sums are of integers, exact and the same on every processor; each becomes a float by one product and one sum.
/// Immutable and thread-safe.
/// </summary>
internal sealed class IntegerLayer
{
    private readonly short[] _packed;
    private readonly float[] _units;
    private readonly float[] _constants;

    /// <summary>Takes the weights for inputs in steps of 1/<paramref name="inputUnits"/>.</summary>
    internal IntegerLayer(QuantizedMatrix matrix, float inputUnits)
    {
        (Inputs, Outputs) = (matrix.Inputs, matrix.Outputs);
        Stride = (Outputs + IntegerProduct.Panel - 1) / IntegerProduct.Panel * IntegerProduct.Panel;
        (_units, _constants) = (new float[Stride], new float[Stride]);
        matrix.Constants.CopyTo(_constants, 0);
        for (int i = 0; i < Outputs; i++)
        {
            _units[i] = matrix.Units[i] / inputUnits;
        }

        _packed = IntegerProduct.Pack(matrix.Weights, Inputs, Outputs);
    }

    /// <summary>Numbers taken for each row; even.</summary>
    internal int Inputs { get; }

    /// <summary>Numbers given for each row.</summary>
    internal int Outputs { get; }

    /// <summary>Distance of rows in the results: the outputs, and room behind them.</summary>
    internal int Stride { get; }

    /// <summary>Sets the results.</summary>
    /// <param name="input">Rows that begin <paramref name="inputStride"/> apart and may overlap; there must be room for a multiple of <see cref="IntegerProduct.Block"/> rows.</param>
    /// <param name="inputStride">Distance of rows in the input.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="results">Rows, <see cref="Stride"/> apart.</param>
    internal void Run(ReadOnlySpan<short> input, int inputStride, int rows, Span<float> results)
    {
        Span<int> tile = stackalloc int[IntegerProduct.Block * IntegerProduct.Panel];
        for (int panel = 0; panel < Stride; panel += IntegerProduct.Panel)
        {
            ReadOnlySpan<short> weights = _packed.AsSpan(panel * Inputs, Inputs * IntegerProduct.Panel);
            for (int row = 0; row < rows; row += IntegerProduct.Block)
            {
                IntegerProduct.Multiply(input[(row * inputStride)..], inputStride, weights, Inputs, tile);
                for (int i = 0; i < Math.Min(IntegerProduct.Block, rows - row); i++)
                {
                    Scale(tile.Slice(i * IntegerProduct.Panel, IntegerProduct.Panel), panel, results.Slice(((row + i) * Stride) + panel, IntegerProduct.Panel));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scale(ReadOnlySpan<int> sums, int panel, Span<float> results)
    {
        ReadOnlySpan<Vector<int>> from = MemoryMarshal.Cast<int, Vector<int>>(sums);
        ReadOnlySpan<Vector<float>> units = MemoryMarshal.Cast<float, Vector<float>>(_units.AsSpan(panel, IntegerProduct.Panel));
        ReadOnlySpan<Vector<float>> constants = MemoryMarshal.Cast<float, Vector<float>>(_constants.AsSpan(panel, IntegerProduct.Panel));
        Span<Vector<float>> to = MemoryMarshal.Cast<float, Vector<float>>(results);
        for (int i = 0; i < from.Length; i++)
        {
            to[i] = (Vector.ConvertToSingle(from[i]) * units[i]) + constants[i];
        }
    }
}
