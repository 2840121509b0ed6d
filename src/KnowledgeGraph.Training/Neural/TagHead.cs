using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Chooses the tag of each word.</summary>
internal sealed class TagHead(int width, int tags, Dropping dropping, MatrixProduct product, SeededGenerator generator)
{
    private float[] _input = [];
    private float[] _scores = [];
    private float[] _gradient = [];

    internal LinearLayer Linear { get; } = new(width, tags, product, generator);

    /// <summary>Adds to the report, to the gradients of the weights and to that of the input.</summary>
    internal void Learn(Batch batch, ReadOnlySpan<float> input, Span<float> inputGradient, float weight, LossReport report)
    {
        Span<float> dropped = Buffers.Room(ref _input, input.Length);
        input.CopyTo(dropped);
        float[]? mask = batch.Mask(width, dropping.Layer);
        batch.Apply(mask, dropped, width);
        Span<float> scores = Buffers.Room(ref _scores, batch.Words * tags);
        Linear.Forward(dropped, scores, batch.Words);
        for (int sentence = 0, word = 0; sentence < batch.Sentences.Count; sentence++)
        {
            foreach (int tag in batch.Sentences[sentence].Tags)
            {
                Span<float> row = scores.Slice(word++ * tags, tags);
                if (tag < 0)
                {
                    row.Clear();
                    continue;
                }

                (float loss, bool isRight) = SoftmaxLoss.Replace(row, tag, weight);
                report.Loss += loss;
                report.Tags += isRight ? 1 : 0;
            }
        }

        if (batch.IsLearning)
        {
            Span<float> gradient = Buffers.Zeros(ref _gradient, input.Length);
            Linear.Backward(dropped, scores, gradient, batch.Words);
            batch.Apply(mask, gradient, width);
            VectorOperations.Add(inputGradient, gradient);
        }
    }
}
