using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Chooses the label of an arc from its two words and their distance (after Kiperwasser and Goldberg 2016).</summary>
internal sealed class LabelHead(NetworkShape shape, int labels, Dropping dropping, MatrixProduct product, SeededGenerator generator)
{
    private readonly int _width = shape.LabelWidth;
    private float[] _dependents = [];
    private float[] _heads = [];
    private float[] _sums = [];
    private float[] _curved = [];
    private float[] _scores = [];
    private float[] _sumGradient = [];
    private float[] _headGradient = [];

    internal LinearLayer Dependents { get; } = new(shape.Width, shape.LabelWidth, product, generator);

    internal LinearLayer Heads { get; } = new(shape.Width, shape.LabelWidth, product, generator);

    internal Parameter Distances { get; } = Parameter.Random(NetworkShape.Distances, shape.LabelWidth, generator);

    internal LinearLayer Output { get; } = new(shape.LabelWidth, labels, product, generator);

    internal IEnumerable<Parameter> Parameters =>
        [Dependents.Weights, Dependents.Constant, Heads.Weights, Heads.Constant, Distances, Output.Weights, Output.Constant];

    /// <summary>Learns the labels of the right arcs. Adds to the report, to the gradients of the weights and to that of the input.</summary>
    internal void Learn(Batch batch, ReadOnlySpan<float> input, Span<float> inputGradient, float weight, LossReport report)
    {
        int words = batch.Words;
        Dependents.Forward(input, Buffers.Room(ref _dependents, words * _width), words);
        Heads.Forward(input, Buffers.Room(ref _heads, words * _width), words);
        Span<float> sums = Buffers.Room(ref _sums, words * _width);
        foreach ((int word, int head, int distance, _) in Arcs(batch))
        {
            Span<float> sum = sums.Slice(word * _width, _width);
            _dependents.AsSpan(word * _width, _width).CopyTo(sum);
            VectorOperations.Add(sum, Distances.Row(distance));
            if (head >= 0)
            {
                VectorOperations.Add(sum, _heads.AsSpan(head * _width, _width));
            }
        }

        Span<float> curved = Buffers.Room(ref _curved, sums.Length);
        CurvePasses.Forward(sums, curved);
        float[]? mask = batch.Mask(_width, dropping.Arc);
        batch.Apply(mask, curved, _width);
        Span<float> scores = Buffers.Room(ref _scores, words * labels);
        Output.Forward(curved, scores, words);
        Count(batch, scores, weight, report);
        if (batch.IsLearning)
        {
            Backward(batch, mask, input, inputGradient);
        }
    }

    private static IEnumerable<(int Word, int Head, int Distance, int Label)> Arcs(Batch batch)
    {
        for (int sentence = 0; sentence < batch.Sentences.Count; sentence++)
        {
            EncodedSentence of = batch.Sentences[sentence];
            for (int at = 0; at < of.Length; at++)
            {
                int head = of.Heads[at];
                yield return (batch.Starts[sentence] + at, head < 0 ? -1 : batch.Starts[sentence] + head, NetworkShape.DistanceOf(at, head), of.Labels[at]);
            }
        }
    }

    private void Count(Batch batch, Span<float> scores, float weight, LossReport report)
    {
        foreach ((int word, _, _, int label) in Arcs(batch))
        {
            Span<float> row = scores.Slice(word * labels, labels);
            if (label < 0)
            {
                row.Clear();
                continue;
            }

            (float loss, bool isRight) = SoftmaxLoss.Replace(row, label, weight);
            report.Loss += loss;
            report.Labels += isRight ? 1 : 0;
            report.Labelled++;
        }
    }

    private void Backward(Batch batch, float[]? mask, ReadOnlySpan<float> input, Span<float> inputGradient)
    {
        int words = batch.Words;
        Span<float> sumGradient = Buffers.Zeros(ref _sumGradient, words * _width);
        Output.Backward(_curved.AsSpan(0, words * _width), _scores.AsSpan(0, words * labels), sumGradient, words);
        batch.Apply(mask, sumGradient, _width);
        CurvePasses.Backward(_sums.AsSpan(0, words * _width), sumGradient);
        Span<float> headGradient = Buffers.Zeros(ref _headGradient, words * _width);
        foreach ((int word, int head, int distance, _) in Arcs(batch))
        {
            ReadOnlySpan<float> gradient = sumGradient.Slice(word * _width, _width);
            VectorOperations.Add(Distances.Gradients.AsSpan(distance * _width, _width), gradient);
            if (head >= 0)
            {
                VectorOperations.Add(headGradient.Slice(head * _width, _width), gradient);
            }
        }

        Dependents.Backward(input, sumGradient, inputGradient, words);
        Heads.Backward(input, headGradient, inputGradient, words);
    }
}
