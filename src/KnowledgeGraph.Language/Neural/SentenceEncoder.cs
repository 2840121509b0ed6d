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

    internal SentenceEncoder(SyntaxModel model)
    {
        (_shape, _reader) = (model.Shape, new WordReader(model));
        _input = new IntegerLayer(model.Weights.Input, WordReader.Units);
        _layers = [.. model.Weights.Layers.Select(layer => new IntegerLayer(layer, Squashing.Units))];
    }

    /// <summary>
    /// The rows that tags are read from, and those for arcs and labels, in steps of 1/<see cref="Squashing.Units"/>. Each begins with an empty row for what is before the
    /// sentence and ends with empty rows.
    /// </summary>
    internal (short[] ForTags, short[] ForArcs) Encode(ReadOnlySpan<WordTraits> words)
    {
        float[] numbers = ReadWords(words);
        short[] rows = Rounded(numbers, words.Length);
        short[] forTags = rows;
        float[] sums = new float[words.Length * _layers.Max(layer => layer.Stride)];
        float[] memory = new float[words.Length * _shape.Width];
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            int before = Padding - (_shape.Windows[layer] / 2);
            _layers[layer].Run(rows.AsSpan(before * _shape.Width), _shape.Width, words.Length, sums);
            Remember(sums, _layers[layer].Stride, memory, numbers, words.Length);
            rows = Rounded(numbers, words.Length);
            forTags = layer + 1 == _shape.TagLayer ? rows : forTags;
        }

        return (forTags, rows);
    }

    private float[] ReadWords(ReadOnlySpan<WordTraits> words)
    {
        short[] read = new short[(words.Length + IntegerProduct.Block) * NetworkShape.InputWidth];
        for (int i = 0; i < words.Length; i++)
        {
            _reader.Read(in words[i], read.AsSpan(i * NetworkShape.InputWidth, NetworkShape.InputWidth));
        }

        float[] sums = new float[words.Length * _input.Stride];
        _input.Run(read, NetworkShape.InputWidth, words.Length, sums);
        Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(sums.AsSpan());
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Squashing.Curve(vectors[i]);
        }

        return sums;
    }

    private short[] Rounded(float[] numbers, int words)
    {
        short[] rows = new short[(Padding + words + Padding + IntegerProduct.Block) * _shape.Width];
        Squashing.Round(numbers.AsSpan(0, words * _shape.Width), rows.AsSpan(Padding * _shape.Width, words * _shape.Width), Squashing.Units, 1);
        return rows;
    }

    /// <summary>Takes the layer's sums (candidate, forget gate, output gate) and turns the numbers into its result; the first half of the memory comes from the left, the second from the right.</summary>
    private void Remember(float[] sums, int stride, float[] memory, float[] numbers, int words)
    {
        int half = _shape.Width / 2;
        for (int word = 0; word < words; word++)
        {
            RememberWord(sums.AsSpan(word * stride), memory, numbers, word, word - 1, 0);
        }

        for (int word = words - 1; word >= 0; word--)
        {
            RememberWord(sums.AsSpan(word * stride), memory, numbers, word, word + 1 < words ? word + 1 : -1, half);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RememberWord(ReadOnlySpan<float> sums, float[] memory, float[] numbers, int word, int before, int from)
    {
        int width = _shape.Width;
        ReadOnlySpan<Vector<float>> z = Half(sums[from..]);
        ReadOnlySpan<Vector<float>> f = Half(sums[(width + from)..]);
        ReadOnlySpan<Vector<float>> o = Half(sums[((2 * width) + from)..]);
        Span<Vector<float>> c = MemoryMarshal.Cast<float, Vector<float>>(memory.AsSpan((word * width) + from, width / 2));
        Span<Vector<float>> x = MemoryMarshal.Cast<float, Vector<float>>(numbers.AsSpan((word * width) + from, width / 2));
        ReadOnlySpan<Vector<float>> last = before < 0 ? default : Half(memory.AsSpan((before * width) + from));
        for (int i = 0; i < c.Length; i++)
        {
            Vector<float> candidate = Squashing.Curve(z[i]);
            c[i] = candidate + (Squashing.Gate(f[i]) * ((before < 0 ? Vector<float>.Zero : last[i]) - candidate));
            x[i] += Squashing.Gate(o[i]) * (c[i] - x[i]);
        }
    }

    private ReadOnlySpan<Vector<float>> Half(ReadOnlySpan<float> numbers) => MemoryMarshal.Cast<float, Vector<float>>(numbers[..(_shape.Width / 2)]);
}
