using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Neural;

/// <summary>Scores every word of a sentence, and the root, as the head of every other (Dozat and Manning 2017). Immutable and thread-safe.</summary>
internal sealed class ArcScorer
{
    private const float QueryUnits = 256;
    private const float HeadUnits = 1024;
    private const float LargestQuery = 31;
    private const float LargestHead = 31;

    private readonly IntegerLayer _dependents;
    private readonly IntegerLayer _heads;
    private readonly IntegerLayer _query;
    private readonly short[] _root;
    private readonly int[] _distances;
    private readonly int _width;

    internal ArcScorer(SyntaxModel model)
    {
        SyntaxWeights weights = model.Weights;
        _width = model.Shape.ArcWidth;
        _dependents = new IntegerLayer(weights.Dependents, Squashing.Units);
        _heads = new IntegerLayer(weights.Heads, Squashing.Units);
        _query = new IntegerLayer(weights.Query, Squashing.Units);
        _root = new short[_width];
        Squashing.Round(weights.Root, _root, HeadUnits, LargestHead);
        _distances = [.. weights.Distances.Select(distance => (int)MathF.Round(distance * QueryUnits * HeadUnits))];
    }

    /// <summary>The scores; <paramref name="rows"/> are those of <see cref="SentenceEncoder"/> from the first word on.</summary>
    internal ArcScores Score(ReadOnlySpan<short> rows, int stride, int words, SyntaxBuffers buffers)
    {
        Span<short> dependents = Curved(_dependents, rows, stride, words, Squashing.Units, buffers);
        Span<short> heads = Curved(_heads, rows, stride, words, HeadUnits, buffers);
        Span<float> sums = buffers.Floats.Take(words * _query.Stride);
        _query.Run(dependents, _width, words, sums);
        Span<short> queries = buffers.Shorts.Take(sums.Length);
        Squashing.Round(sums, queries, QueryUnits, LargestQuery);
        Span<int> scores = buffers.Ints.Take(words * (words + 1));
        for (int word = 0; word < words; word++)
        {
            ReadOnlySpan<short> query = queries.Slice(word * _width, _width);
            Span<int> row = scores.Slice(word * (words + 1), words + 1);
            for (int head = 0; head < words; head++)
            {
                row[head] = IntegerProduct.Dot(query, heads.Slice(head * _width, _width)) + _distances[NetworkShape.DistanceOf(word, head)];
            }

            row[words] = IntegerProduct.Dot(query, _root) + _distances[0];
        }

        return new ArcScores(words, scores);
    }

    private Span<short> Curved(IntegerLayer layer, ReadOnlySpan<short> rows, int stride, int words, float units, SyntaxBuffers buffers)
    {
        Span<float> sums = buffers.Floats.Take(words * _width);
        layer.Run(rows, stride, words, sums);
        Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Squashing.Curve(vectors[i]);
        }

        Span<short> curved = buffers.Shorts.Take((words + IntegerProduct.Block) * _width);
        Squashing.Round(sums, curved[..sums.Length], units, 1);
        return curved;
    }
}
