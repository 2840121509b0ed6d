using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>A product with a matrix (inputs × outputs) plus a constant row.</summary>
internal sealed class LinearLayer(int inputs, int outputs, MatrixProduct product, SeededGenerator generator)
{
    private float[] _transposed = [];

    internal Parameter Weights { get; } = Parameter.Random(inputs, outputs, generator);

    internal Parameter Constant { get; } = Parameter.Zero(1, outputs);

    /// <summary>Sets the results (rows × outputs).</summary>
    internal void Forward(ReadOnlySpan<float> input, Span<float> results, int rows)
    {
        product.Multiply(results, input, Weights.Values, rows, outputs, inputs);
        for (int row = 0; row < rows; row++)
        {
            VectorOperations.Add(results.Slice(row * outputs, outputs), Constant.Values);
        }
    }

    /// <summary>Adds to the gradients of the weights and, where asked for, to that of the input.</summary>
    internal void Backward(ReadOnlySpan<float> input, ReadOnlySpan<float> gradient, Span<float> inputGradient, int rows)
    {
        product.AddTransposed(Weights.Gradients, input, gradient, inputs, outputs, rows);
        for (int row = 0; row < rows; row++)
        {
            VectorOperations.Add(Constant.Gradients, gradient.Slice(row * outputs, outputs));
        }

        if (inputGradient.Length > 0)
        {
            Span<float> transposed = Buffers.Room(ref _transposed, inputs * outputs);
            MatrixProduct.Transpose(Weights.Values, transposed, inputs, outputs);
            product.Multiply(inputGradient, gradient, transposed, rows, inputs, outputs, add: true);
        }
    }
}
