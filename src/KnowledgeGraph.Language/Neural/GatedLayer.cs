using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Neural;

/// <summary>
/// A layer that reads a sentence in both directions: a window of words gives a candidate and two gates, the memory goes on from word to word. Immutable and thread-safe.
/// </summary>
/// <param name="matrix">From a window of words to candidate, forget gate and output gate, each of the width.</param>
/// <param name="width">Numbers that stand for a word; the first half is read from left to right, the second from right to left.</param>
/// <param name="window">Words looked at, 1 or 3.</param>
internal sealed class GatedLayer(QuantizedMatrix matrix, int width, int window)
{
    /// <summary>Empty rows before the first word and behind the last; half of the widest window.</summary>
    internal const int Padding = 1;

    private readonly IntegerLayer _layer = new(matrix, Squashing.Units);

    /// <summary>Numbers of room that the sums of a word take.</summary>
    internal int SumWidth => _layer.Stride;

    /// <summary>The numbers of a sentence (words × width) as rows in steps of 1/<see cref="Squashing.Units"/>, with <see cref="Padding"/> empty rows on both sides.</summary>
    internal static Span<short> Rounded(ReadOnlySpan<float> numbers, int width, SyntaxBuffers buffers)
    {
        Span<short> rows = buffers.Shorts.Take(numbers.Length + (((2 * Padding) + IntegerProduct.Block) * width));
        rows[..(Padding * width)].Clear();
        rows.Slice((Padding * width) + numbers.Length, Padding * width).Clear();
        Squashing.Round(numbers, rows.Slice(Padding * width, numbers.Length), Squashing.Units, 1);
        return rows;
    }

    /// <summary>Turns the numbers of the words (words × width) into the layer's result.</summary>
    /// <param name="rows">The numbers as <see cref="Rounded"/> gives them.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="sums">Room for words × <see cref="SumWidth"/>.</param>
    /// <param name="memory">Room for words × width.</param>
    internal void Run(ReadOnlySpan<short> rows, Span<float> numbers, Span<float> sums, Span<float> memory)
    {
        int words = numbers.Length / width;
        _layer.Run(rows[((Padding - (window / 2)) * width)..], width, words, sums);
        for (int word = 0; word < words; word++)
        {
            Remember(sums[(word * _layer.Stride)..], memory, numbers, word, word - 1, 0);
        }

        for (int word = words - 1; word >= 0; word--)
        {
            Remember(sums[(word * _layer.Stride)..], memory, numbers, word, word + 1 < words ? word + 1 : -1, width / 2);
        }
    }

    /// <summary>Takes the sums of a word and turns its numbers into the result; the first half of the memory comes from the left, the second from the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Remember(ReadOnlySpan<float> sums, Span<float> memory, Span<float> numbers, int word, int before, int from)
    {
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

    private ReadOnlySpan<Vector<float>> Half(ReadOnlySpan<float> numbers) => MemoryMarshal.Cast<float, Vector<float>>(numbers[..(width / 2)]);
}
