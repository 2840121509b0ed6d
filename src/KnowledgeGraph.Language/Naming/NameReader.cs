using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Naming;

/// <summary>The whole network: finds the names of a sentence. Immutable and thread-safe.</summary>
internal sealed class NameReader
{
    private readonly int _width;
    private readonly NameInput _words;
    private readonly IntegerLayer _input;
    private readonly GatedLayer[] _layers;
    private readonly IntegerLayer _labels;
    private readonly NameDecoder _decoder;

    internal NameReader(NameModel model, VectorTable vectors)
    {
        (_width, _words) = (model.Shape.Width, new NameInput(model, vectors));
        _input = new IntegerLayer(model.Input, NameInput.Units);
        _layers = [.. model.Layers.Select((matrix, i) => new GatedLayer(matrix, _width, model.Shape.Windows[i]))];
        _labels = new IntegerLayer(model.Labels, Squashing.Units);
        _decoder = new NameDecoder(model.Transitions);
    }

    /// <summary>The names, counted in the sentence.</summary>
    internal List<FoundName> Find(ReadOnlySpan<NameWord> words, SyntaxBuffers buffers)
    {
        buffers.Reset();
        return NameLabel.Names(_decoder.Decode(Scores(words, buffers), _labels.Stride, buffers));
    }

    /// <summary>Scores of labels; row = word.</summary>
    private Span<float> Scores(ReadOnlySpan<NameWord> words, SyntaxBuffers buffers)
    {
        Span<float> numbers = ReadWords(words, buffers);
        Span<float> sums = buffers.Floats.Take(words.Length * _layers.Max(layer => layer.SumWidth));
        Span<float> memory = buffers.Floats.Take(numbers.Length);
        foreach (GatedLayer layer in _layers)
        {
            layer.Run(GatedLayer.Rounded(numbers, _width, buffers), numbers, sums, memory);
        }

        Span<float> scores = buffers.Floats.Take(words.Length * _labels.Stride);
        _labels.Run(GatedLayer.Rounded(numbers, _width, buffers)[(GatedLayer.Padding * _width)..], _width, words.Length, scores);
        return scores;
    }

    private Span<float> ReadWords(ReadOnlySpan<NameWord> words, SyntaxBuffers buffers)
    {
        int width = NameInput.Width;
        Span<short> read = buffers.Shorts.Take((words.Length + IntegerProduct.Block) * width);
        for (int i = 0; i < words.Length; i++)
        {
            _words.Read(in words[i], read.Slice(i * width, width));
        }

        Span<float> sums = buffers.Floats.Take(words.Length * _input.Stride);
        _input.Run(read, width, words.Length, sums);
        Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Squashing.Curve(vectors[i]);
        }

        return sums;
    }
}
