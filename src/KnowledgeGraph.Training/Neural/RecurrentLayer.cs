using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>
/// A layer that reads a sentence in both directions: from a window of words come a candidate z and two gates f and o; the memory is c = f·c' + (1 - f)·z, c' being that of
/// the word read before; the result is h = o·c + (1 - o)·x (after Bradbury et al. 2017 and Lei et al. 2018). No product stands between two words, so all words go through
/// one product of matrices.
/// </summary>
internal sealed class RecurrentLayer
{
    private const float ForgetStart = 1;

    private readonly int _width;
    private readonly int _window;
    private readonly int _dropPercent;
    private float[] _windows = [];
    private float[] _sums = [];
    private float[] _memory = [];
    private float[] _sumGradient = [];
    private float[] _windowGradient = [];
    private float[]? _mask;

    internal RecurrentLayer(int width, int window, int dropPercent, MatrixProduct product, SeededGenerator generator)
    {
        (_width, _window, _dropPercent) = (width, window, dropPercent);
        Linear = new LinearLayer(width * window, 3 * width, product, generator);
        Linear.Constant.Values.AsSpan(width, width).Fill(ForgetStart);
    }

    /// <summary>Gives z, f and o, each of the layer's width.</summary>
    internal LinearLayer Linear { get; }

    /// <summary>Sets the results (words × width).</summary>
    internal void Forward(Batch batch, ReadOnlySpan<float> input, Span<float> results)
    {
        int columns = _window * _width;
        Span<float> windows = Buffers.Zeros(ref _windows, batch.Words * columns);
        Gather(batch, input, windows);
        _mask = batch.Mask(columns, _dropPercent);
        batch.Apply(_mask, windows, columns);
        Span<float> sums = Buffers.Room(ref _sums, batch.Words * 3 * _width);
        Linear.Forward(windows, sums, batch.Words);
        Span<float> memory = Buffers.Room(ref _memory, batch.Words * _width);
        int half = _width / 2;
        for (int sentence = 0; sentence < batch.Sentences.Count; sentence++)
        {
            (int start, int end) = (batch.Starts[sentence], batch.Starts[sentence + 1]);
            for (int word = start; word < end; word++)
            {
                Remember(word, word > start ? word - 1 : -1, 0, half, input, results);
            }

            for (int word = end - 1; word >= start; word--)
            {
                Remember(word, word < end - 1 ? word + 1 : -1, half, half, input, results);
            }
        }
    }

    /// <summary>Adds to the gradient of the input, given that of the results.</summary>
    internal void Backward(Batch batch, ReadOnlySpan<float> input, ReadOnlySpan<float> gradient, Span<float> inputGradient)
    {
        int columns = _window * _width;
        int half = _width / 2;
        Span<float> sumGradient = Buffers.Room(ref _sumGradient, batch.Words * 3 * _width);
        var carried = new float[_width];
        for (int sentence = 0; sentence < batch.Sentences.Count; sentence++)
        {
            (int start, int end) = (batch.Starts[sentence], batch.Starts[sentence + 1]);
            Array.Clear(carried);
            for (int word = end - 1; word >= start; word--)
            {
                Trace(word, word > start ? word - 1 : -1, 0, half, input, gradient, inputGradient, carried);
            }

            for (int word = start; word < end; word++)
            {
                Trace(word, word < end - 1 ? word + 1 : -1, half, half, input, gradient, inputGradient, carried);
            }
        }

        Span<float> windowGradient = Buffers.Zeros(ref _windowGradient, batch.Words * columns);
        Linear.Backward(_windows.AsSpan(0, batch.Words * columns), sumGradient, windowGradient, batch.Words);
        batch.Apply(_mask, windowGradient, columns);
        Scatter(batch, windowGradient, inputGradient);
    }

    private static Span<Vector<float>> Part(Span<float> values, int from, int count) => MemoryMarshal.Cast<float, Vector<float>>(values.Slice(from, count));

    private static ReadOnlySpan<Vector<float>> Part(ReadOnlySpan<float> values, int from, int count) => MemoryMarshal.Cast<float, Vector<float>>(values.Slice(from, count));

    private void Remember(int word, int before, int from, int count, ReadOnlySpan<float> input, Span<float> results)
    {
        ReadOnlySpan<float> sums = _sums.AsSpan(word * 3 * _width, 3 * _width);
        ReadOnlySpan<Vector<float>> z = Part(sums, from, count);
        ReadOnlySpan<Vector<float>> f = Part(sums, _width + from, count);
        ReadOnlySpan<Vector<float>> o = Part(sums, (2 * _width) + from, count);
        ReadOnlySpan<Vector<float>> x = Part(input, (word * _width) + from, count);
        Span<Vector<float>> c = Part(_memory.AsSpan(), (word * _width) + from, count);
        Span<Vector<float>> last = before < 0 ? default : Part(_memory.AsSpan(), (before * _width) + from, count);
        Span<Vector<float>> h = Part(results, (word * _width) + from, count);
        for (int i = 0; i < z.Length; i++)
        {
            Vector<float> candidate = Squashing.Curve(z[i]);
            c[i] = candidate + (Squashing.Gate(f[i]) * ((before < 0 ? Vector<float>.Zero : last[i]) - candidate));
            h[i] = x[i] + (Squashing.Gate(o[i]) * (c[i] - x[i]));
        }
    }

    private void Trace(int word, int before, int from, int count, ReadOnlySpan<float> input, ReadOnlySpan<float> gradient, Span<float> inputGradient, Span<float> carried)
    {
        ReadOnlySpan<float> sums = _sums.AsSpan(word * 3 * _width, 3 * _width);
        Span<float> sumGradient = _sumGradient.AsSpan(word * 3 * _width, 3 * _width);
        ReadOnlySpan<Vector<float>> x = Part(input, (word * _width) + from, count);
        ReadOnlySpan<Vector<float>> c = Part(_memory.AsSpan(), (word * _width) + from, count);
        ReadOnlySpan<Vector<float>> last = before < 0 ? default : Part(_memory.AsSpan(), (before * _width) + from, count);
        ReadOnlySpan<Vector<float>> dh = Part(gradient, (word * _width) + from, count);
        Span<Vector<float>> dx = Part(inputGradient, (word * _width) + from, count);
        Span<Vector<float>> dc = Part(carried, from, count);
        for (int i = 0; i < x.Length; i++)
        {
            Vector<float> z = Part(sums, from, count)[i];
            Vector<float> f = Part(sums, _width + from, count)[i];
            Vector<float> o = Part(sums, (2 * _width) + from, count)[i];
            (Vector<float> keep, Vector<float> show) = (Squashing.Gate(f), Squashing.Gate(o));
            Vector<float> memory = dc[i] + (dh[i] * show);
            dx[i] += dh[i] * (Vector<float>.One - show);
            Part(sumGradient, (2 * _width) + from, count)[i] = dh[i] * (c[i] - x[i]) * CurvePasses.GateSlope(o);
            Part(sumGradient, _width + from, count)[i] = memory * ((before < 0 ? Vector<float>.Zero : last[i]) - Squashing.Curve(z)) * CurvePasses.GateSlope(f);
            Part(sumGradient, from, count)[i] = memory * (Vector<float>.One - keep) * CurvePasses.Slope(z);
            dc[i] = memory * keep;
        }
    }

    private void Gather(Batch batch, ReadOnlySpan<float> input, Span<float> windows)
    {
        foreach ((int word, int place, int neighbour) in Neighbours(batch))
        {
            input.Slice(neighbour * _width, _width).CopyTo(windows[(((word * _window) + place) * _width)..]);
        }
    }

    private void Scatter(Batch batch, ReadOnlySpan<float> windowGradient, Span<float> inputGradient)
    {
        foreach ((int word, int place, int neighbour) in Neighbours(batch))
        {
            VectorOperations.Add(inputGradient.Slice(neighbour * _width, _width), windowGradient.Slice(((word * _window) + place) * _width, _width));
        }
    }

    private IEnumerable<(int Word, int Place, int Neighbour)> Neighbours(Batch batch)
    {
        for (int sentence = 0; sentence < batch.Sentences.Count; sentence++)
        {
            (int start, int end) = (batch.Starts[sentence], batch.Starts[sentence + 1]);
            for (int word = start; word < end; word++)
            {
                for (int place = 0; place < _window; place++)
                {
                    int neighbour = word + place - (_window / 2);
                    if (neighbour >= start && neighbour < end)
                    {
                        yield return (word, place, neighbour);
                    }
                }
            }
        }
    }
}
