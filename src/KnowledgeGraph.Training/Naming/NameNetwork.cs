using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>The network in floats, as it is learned: input, layers that read in both directions, and sequences of labels on top.</summary>
internal sealed class NameNetwork
{
    private readonly int _width;
    private readonly NameDropping _dropping;
    private readonly float[][] _results;
    private readonly float[][] _gradients;
    private float[] _top = [];
    private float[] _topGradient = [];
    private float[] _scores = [];

    internal NameNetwork(NamePlan plan, sbyte[] vectors, int words, int corpora, SeededGenerator generator)
    {
        (_width, _dropping) = (plan.Shape.Width, plan.Dropping);
        var product = new MatrixProduct();
        Input = new NameInputLayer(vectors, words, corpora, _width, _dropping, product, generator);
        Layers = [.. plan.Shape.Windows.Select(window => new RecurrentLayer(_width, window, _dropping.Layer, product, generator))];
        Labels = new LinearLayer(_width, NameLabel.Count, product, generator);
        Parameters =
        [
            .. Input.Parameters, .. Layers.SelectMany(layer => (Parameter[])[layer.Linear.Weights, layer.Linear.Constant]),
            Labels.Weights, Labels.Constant, Loss.Transitions,
        ];
        _results = [.. Enumerable.Repeat(Array.Empty<float>(), Layers.Count + 1)];
        _gradients = [.. _results];
    }

    internal NameInputLayer Input { get; }

    internal IReadOnlyList<RecurrentLayer> Layers { get; }

    internal LinearLayer Labels { get; }

    internal LabelLoss Loss { get; } = new();

    internal IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Reads the sentences, adds to the gradients, and returns the loss of a word.</summary>
    internal double Learn(IReadOnlyList<EncodedNames> names, SeededGenerator generator)
    {
        var batch = new Batch([.. names.Select(sentence => sentence.Words)], generator);
        (float[]? mask, double loss) = (Forward(batch, names), 0);
        for (int sentence = 0; sentence < names.Count; sentence++)
        {
            loss += Loss.Replace(Scores(batch, sentence), names[sentence].Words.Tags, 1f / batch.Words);
        }

        Backward(batch, names, mask);
        return loss;
    }

    private Span<float> Scores(Batch batch, int sentence) =>
        _scores.AsSpan(batch.Starts[sentence] * NameLabel.Count, (batch.Starts[sentence + 1] - batch.Starts[sentence]) * NameLabel.Count);

    /// <summary>Sets the scores; returns what was dropped below them.</summary>
    private float[]? Forward(Batch batch, IReadOnlyList<EncodedNames> names)
    {
        int size = batch.Words * _width;
        Input.Forward(batch, names, Buffers.Room(ref _results[0], size));
        for (int layer = 0; layer < Layers.Count; layer++)
        {
            Layers[layer].Forward(batch, _results[layer].AsSpan(0, size), Buffers.Room(ref _results[layer + 1], size));
        }

        Span<float> top = Buffers.Room(ref _top, size);
        _results[^1].AsSpan(0, size).CopyTo(top);
        float[]? mask = batch.Mask(_width, _dropping.Layer);
        batch.Apply(mask, top, _width);
        Labels.Forward(top, Buffers.Room(ref _scores, batch.Words * NameLabel.Count), batch.Words);
        return mask;
    }

    private void Backward(Batch batch, IReadOnlyList<EncodedNames> names, float[]? mask)
    {
        int size = batch.Words * _width;
        for (int layer = 0; layer <= Layers.Count; layer++)
        {
            Buffers.Zeros(ref _gradients[layer], size);
        }

        Span<float> topGradient = Buffers.Zeros(ref _topGradient, size);
        Labels.Backward(_top.AsSpan(0, size), _scores.AsSpan(0, batch.Words * NameLabel.Count), topGradient, batch.Words);
        batch.Apply(mask, topGradient, _width);
        VectorOperations.Add(_gradients[^1].AsSpan(0, size), topGradient);
        for (int layer = Layers.Count; layer > 0; layer--)
        {
            Layers[layer - 1].Backward(batch, _results[layer - 1].AsSpan(0, size), _gradients[layer].AsSpan(0, size), _gradients[layer - 1].AsSpan(0, size));
        }

        Input.Backward(batch, names, _gradients[0].AsSpan(0, size));
    }
}
