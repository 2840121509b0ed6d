using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The layers of the network: turns the words of a sentence into numbers that know their surroundings. Immutable and thread-safe.</summary>
internal sealed class SentenceEncoder
{
    /// <summary>Empty rows before the first word; half of the widest window.</summary>
    internal const int Padding = GatedLayer.Padding;

    private readonly NetworkShape _shape;
    private readonly WordReader _reader;
    private readonly IntegerLayer _input;
    private readonly GatedLayer[] _layers;
    private readonly int _widest;

    internal SentenceEncoder(SyntaxModel model)
    {
        (_shape, _reader) = (model.Shape, new WordReader(model));
        _input = new IntegerLayer(model.Weights.Input, WordReader.Units);
        _layers = [.. model.Weights.Layers.Select((layer, i) => new GatedLayer(layer, _shape.Width, _shape.Windows[i]))];
        _widest = _layers.Max(layer => layer.SumWidth);
    }

    /// <summary>
    /// The rows that tags are read from, and those for arcs and labels, in steps of 1/<see cref="Squashing.Units"/>. Each begins with an empty row for what is before the
    /// sentence and ends with empty rows.
    /// </summary>
    internal EncodedRows Encode(ReadOnlySpan<WordTraits> words, SyntaxBuffers buffers)
    {
        Span<float> numbers = ReadWords(words, buffers)[..(words.Length * _shape.Width)];
        Span<short> rows = GatedLayer.Rounded(numbers, _shape.Width, buffers);
        Span<short> forTags = rows;
        Span<float> sums = buffers.Floats.Take(words.Length * _widest);
        Span<float> memory = buffers.Floats.Take(words.Length * _shape.Width);
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            _layers[layer].Run(rows, numbers, sums, memory);
            rows = GatedLayer.Rounded(numbers, _shape.Width, buffers);
            forTags = layer + 1 == _shape.TagLayer ? rows : forTags;
        }

        return new EncodedRows(forTags, rows);
    }

    private Span<float> ReadWords(ReadOnlySpan<WordTraits> words, SyntaxBuffers buffers)
    {
        Span<short> read = buffers.Shorts.Take((words.Length + IntegerProduct.Block) * NetworkShape.InputWidth);
        for (int i = 0; i < words.Length; i++)
        {
            _reader.Read(in words[i], read.Slice(i * NetworkShape.InputWidth, NetworkShape.InputWidth));
        }

        Span<float> sums = buffers.Floats.Take(words.Length * _input.Stride);
        _input.Run(read, NetworkShape.InputWidth, words.Length, sums);
        Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Squashing.Curve(vectors[i]);
        }

        return sums;
    }
}
