using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>A linear layer, the squashing curve, and a mask.</summary>
internal sealed class CurvedLayer(int inputs, int outputs, int dropPercent, MatrixProduct product, SeededGenerator generator)
{
    private float[] _sums = [];
    private float[] _results = [];
    private float[] _gradient = [];
    private float[]? _mask;

    internal LinearLayer Linear { get; } = new(inputs, outputs, product, generator);

    /// <summary>The results of the last pass (words × outputs).</summary>
    internal ReadOnlySpan<float> Results(int words) => _results.AsSpan(0, words * outputs);

    /// <summary>Room for the gradient of the results, zero after each forward pass.</summary>
    internal Span<float> Gradient(int words) => _gradient.AsSpan(0, words * outputs);

    internal void Forward(Batch batch, ReadOnlySpan<float> input)
    {
        Span<float> sums = Buffers.Room(ref _sums, batch.Words * outputs);
        Linear.Forward(input, sums, batch.Words);
        Span<float> results = Buffers.Room(ref _results, sums.Length);
        CurvePasses.Forward(sums, results);
        _mask = batch.Mask(outputs, dropPercent);
        batch.Apply(_mask, results, outputs);
        Buffers.Zeros(ref _gradient, sums.Length);
    }

    internal void Backward(Batch batch, ReadOnlySpan<float> input, Span<float> inputGradient)
    {
        Span<float> gradient = Gradient(batch.Words);
        batch.Apply(_mask, gradient, outputs);
        CurvePasses.Backward(_sums.AsSpan(0, gradient.Length), gradient);
        Linear.Backward(input, gradient, inputGradient, batch.Words);
    }
}
