using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Neural;

/// <summary>Chooses the label of an arc from its two words and their distance (after Kiperwasser and Goldberg 2016). Immutable and thread-safe.</summary>
internal sealed class LabelChooser
{
    private readonly IntegerLayer _dependents;
    private readonly IntegerLayer _heads;
    private readonly IntegerLayer _output;
    private readonly float[] _distances;
    private readonly int _width;

    internal LabelChooser(SyntaxModel model)
    {
        SyntaxWeights weights = model.Weights;
        _width = model.Shape.LabelWidth;
        _dependents = new IntegerLayer(weights.LabelDependents, Squashing.Units);
        _heads = new IntegerLayer(weights.LabelHeads, Squashing.Units);
        _output = new IntegerLayer(weights.LabelOutput, Squashing.Units);
        _distances = weights.LabelDistances;
    }

    /// <summary>Label of each word's arc to its head, of no meaning for the root; <paramref name="rows"/> are those of <see cref="SentenceEncoder"/> from the first word on.</summary>
    internal int[] Choose(ReadOnlySpan<short> rows, int stride, ReadOnlySpan<int> heads, SyntaxBuffers buffers)
    {
        int words = heads.Length;
        Span<float> dependents = buffers.Floats.Take(words * _width);
        Span<float> governors = buffers.Floats.Take(words * _width);
        _dependents.Run(rows, stride, words, dependents);
        _heads.Run(rows, stride, words, governors);
        for (int word = 0; word < words; word++)
        {
            Span<Vector<float>> sum = Row(dependents, word);
            Span<Vector<float>> distance = Row(_distances, NetworkShape.DistanceOf(word, heads[word]));
            Span<Vector<float>> head = heads[word] < 0 ? default : Row(governors, heads[word]);
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += distance[i];
                sum[i] = Squashing.Curve(heads[word] < 0 ? sum[i] : sum[i] + head[i]);
            }
        }

        Span<short> curved = buffers.Shorts.Take((words + IntegerProduct.Block) * _width);
        Squashing.Round(dependents, curved[..dependents.Length], Squashing.Units, 1);
        return BestOf(_output, curved, _width, words, buffers);
    }

    /// <summary>The best output of a layer for each row.</summary>
    internal static int[] BestOf(IntegerLayer layer, ReadOnlySpan<short> rows, int stride, int words, SyntaxBuffers buffers)
    {
        Span<float> scores = buffers.Floats.Take(words * layer.Stride);
        layer.Run(rows, stride, words, scores);
        int[] best = new int[words];
        for (int word = 0; word < words; word++)
        {
            ReadOnlySpan<float> row = scores.Slice(word * layer.Stride, layer.Outputs);
            for (int i = 1; i < row.Length; i++)
            {
                best[word] = row[i] > row[best[word]] ? i : best[word];
            }
        }

        return best;
    }

    private Span<Vector<float>> Row(Span<float> numbers, int row) => MemoryMarshal.Cast<float, Vector<float>>(numbers.Slice(row * _width, _width));
}
