using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>The network in floats, as it is learned: input, layers that read in both directions, and on top of them tags, arcs and labels.</summary>
internal sealed class SyntaxNetwork
{
    private readonly NetworkShape _shape;
    private readonly Dropping _dropping;
    private readonly float[][] _results;
    private readonly float[][] _gradients;
    private float[] _top = [];
    private float[] _topGradient = [];

    internal SyntaxNetwork(NetworkShape shape, Dropping dropping, sbyte[] vectors, int words, int tags, int labels, SeededGenerator generator)
    {
        (_shape, _dropping) = (shape, dropping);
        var product = new MatrixProduct();
        Input = new InputLayer(vectors, words, shape.Width, dropping, product, generator);
        Layers = [.. shape.Windows.Select(window => new RecurrentLayer(shape.Width, window, dropping.Layer, product, generator))];
        Tags = new TagHead(shape.Width, tags, dropping, product, generator);
        Arcs = new ArcHead(shape, dropping, product, generator);
        Labels = new LabelHead(shape, labels, dropping, product, generator);
        Parameters =
        [
            .. Input.Parameters, .. Layers.SelectMany(layer => (Parameter[])[layer.Linear.Weights, layer.Linear.Constant]),
            Tags.Linear.Weights, Tags.Linear.Constant, .. Arcs.Parameters, .. Labels.Parameters,
        ];
        _results = [.. Enumerable.Repeat(Array.Empty<float>(), Layers.Count + 1)];
        _gradients = [.. _results];
    }

    internal InputLayer Input { get; }

    internal IReadOnlyList<RecurrentLayer> Layers { get; }

    internal TagHead Tags { get; }

    internal ArcHead Arcs { get; }

    internal LabelHead Labels { get; }

    internal IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Reads the batch, adds to the report and, where the batch is for learning, to the gradients.</summary>
    internal void Learn(Batch batch, LossReport report)
    {
        int size = batch.Words * _shape.Width;
        float weight = 1f / batch.Words;
        report.Words += batch.Words;
        Input.Forward(batch, Buffers.Room(ref _results[0], size));
        for (int layer = 0; layer < Layers.Count; layer++)
        {
            Layers[layer].Forward(batch, _results[layer].AsSpan(0, size), Buffers.Room(ref _results[layer + 1], size));
        }

        for (int layer = 0; layer <= Layers.Count; layer++)
        {
            Buffers.Zeros(ref _gradients[layer], size);
        }

        Tags.Learn(batch, _results[_shape.TagLayer].AsSpan(0, size), _gradients[_shape.TagLayer].AsSpan(0, size), weight, report);
        Span<float> top = Buffers.Room(ref _top, size);
        _results[^1].AsSpan(0, size).CopyTo(top);
        float[]? mask = batch.Mask(_shape.Width, _dropping.Layer);
        batch.Apply(mask, top, _shape.Width);
        Span<float> topGradient = Buffers.Zeros(ref _topGradient, size);
        Arcs.Learn(batch, top, topGradient, weight, report);
        Labels.Learn(batch, top, topGradient, weight, report);
        if (batch.IsLearning)
        {
            batch.Apply(mask, topGradient, _shape.Width);
            VectorOperations.Add(_gradients[^1].AsSpan(0, size), topGradient);
            Backward(batch, size);
        }
    }

    private void Backward(Batch batch, int size)
    {
        for (int layer = Layers.Count; layer > 0; layer--)
        {
            Layers[layer - 1].Backward(batch, _results[layer - 1].AsSpan(0, size), _gradients[layer].AsSpan(0, size), _gradients[layer - 1].AsSpan(0, size));
        }

        Input.Backward(batch, _gradients[0].AsSpan(0, size));
    }
}
