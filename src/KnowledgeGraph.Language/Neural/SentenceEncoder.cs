using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The layers of the network: turns the words of a sentence into numbers that know their surroundings. Immutable and thread-safe.</summary>
internal sealed class SentenceEncoder
{
    /// <summary>Empty rows before the first word; half of the widest window.</summary>
    internal const int Padding = 1;

    private readonly NetworkShape _shape;
    private readonly WordReader _reader;
    private readonly IntegerLayer _input;
    private readonly IntegerLayer[] _layers;
    private readonly int _widest;

    internal SentenceEncoder(SyntaxModel model)
    {
        (_shape, _reader) = (model.Shape, new WordReader(model));
        _input = new IntegerLayer(model.Weights.Input, WordReader.Units);
        _layers = [.. model.Weights.Layers.Select(layer => new IntegerLayer(layer, Squashing.Units))];
        _widest = _layers.Max(layer => layer.Stride);
    }

    /// <summary>
    /// The rows that tags are read from, and those for arcs and labels, in steps of 1/<see cref="Squashing.Units"/>. Each begins with an empty row for what is before the
    /// sentence and ends with empty rows.
    /// </summary>
    internal EncodedRows Encode(ReadOnlySpan<WordTraits> words, SyntaxBuffers buffers)
    {
        Span<float> numbers = ReadWords(words, buffers);
        Span<short> rows = Rounded(numbers, words.Length, buffers);
        Span<short> forTags = rows;
        Span<float> sums = buffers.Floats.Take(words.Length * _widest);
        Span<float> memory = buffers.Floats.Take(words.Length * _shape.Width);
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            int before = Padding - (_shape.Windows[layer] / 2);
            _layers[layer].Run(rows[(before * _shape.Width)..], _shape.Width, words.Length, sums);
            Remember(sums, _layers[layer].Stride, memory, numbers, words.Length);
            rows = Rounded(numbers, words.Length, buffers);
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

    private Span<short> Rounded(ReadOnlySpan<float> numbers, int words, SyntaxBuffers buffers)
    {
        Span<short> rows = buffers.Shorts.Take((Padding + words + Padding + IntegerProduct.Block) * _shape.Width);
        rows[..(Padding * _shape.Width)].Clear();
        rows.Slice((Padding + words) * _shape.Width, Padding * _shape.Width).Clear();
        Squashing.Round(numbers[..(words * _shape.Width)], rows.Slice(Padding * _shape.Width, words * _shape.Width), Squashing.Units, 1);
        return rows;
    }

    /// <summary>Takes the layer's sums (candidate, forget gate, output gate) and turns the numbers into its result; the first half of the memory comes from the left, the second from the right.</summary>
    private void Remember(ReadOnlySpan<float> sums, int stride, Span<float> memory, Span<float> numbers, int words)
    {
        int half = _shape.Width / 2;
        for (int word = 0; word < words; word++)
        {
            RememberWord(sums[(word * stride)..], memory, numbers, word, word - 1, 0);
        }

        for (int word = words - 1; word >= 0; word--)
        {
            RememberWord(sums[(word * stride)..], memory, numbers, word, word + 1 < words ? word + 1 : -1, half);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RememberWord(ReadOnlySpan<float> sums, Span<float> memory, Span<float> numbers, int word, int before, int from)
    {
        int width = _shape.Width;
        ReadOnlySpan<Vector<float>> z = Half(sums[from..]);
        ReadOnlySpan<Vector<float>> f = Half(sums[(width + from)..]);
        ReadOnlySpan<Vector<float>> o = Half(sums[((2 * width) + from)..]);
        Span<Vector<float>> c = MemoryMarshal.Cast<float, Vector<float>>(memory.Slice((word * width) + from, width / 2));
        Span<Vector<float>> x = MemoryMarshal.Cast<float, Vector<float>>(numbers.Slice((word * width) + from, width / 2));
        ReadOnlySpan<Vector<float>> last = before < 0 ? default : Half(memory[((before * width) + from)..]);
        for (int i = 0; i < c.Length; i++)
        {
            Vector<float> candidate = Squashing.Curve(z[i]);
            c[i] = candidate + (Squashing.Gate(f[i]) * ((before < 0 ? Vector<float>.Zero : last[i]) - candidate));
            x[i] += Squashing.Gate(o[i]) * (c[i] - x[i]);
        }
    }

    private ReadOnlySpan<Vector<float>> Half(ReadOnlySpan<float> numbers) => MemoryMarshal.Cast<float, Vector<float>>(numbers[..(_shape.Width / 2)]);
}
