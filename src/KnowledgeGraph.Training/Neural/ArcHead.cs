using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Scores every word of a sentence, and the root, as the head of every other (Dozat and Manning 2017), with a constant for each class of distance.</summary>
internal sealed class ArcHead
{
    private readonly int _width;
    private float[] _queryGradient = [];
    private float[] _queries = [];
    private float[] _scores = [];

    internal ArcHead(NetworkShape shape, Dropping dropping, MatrixProduct product, SeededGenerator generator)
    {
        _width = shape.ArcWidth;
        Dependents = new CurvedLayer(shape.Width, _width, dropping.Arc, product, generator);
        Heads = new CurvedLayer(shape.Width, _width, dropping.Arc, product, generator);
        Query = new LinearLayer(_width, _width, product, generator);
        Root = Parameter.Random(1, _width, generator);
        Distances = Parameter.Zero(1, NetworkShape.Distances);
    }

    internal CurvedLayer Dependents { get; }

    internal CurvedLayer Heads { get; }

    /// <summary>What a dependent asks of its head.</summary>
    internal LinearLayer Query { get; }

    /// <summary>Stands for the root as a head.</summary>
    internal Parameter Root { get; }

    internal Parameter Distances { get; }

    internal IEnumerable<Parameter> Parameters =>
        [Dependents.Linear.Weights, Dependents.Linear.Constant, Heads.Linear.Weights, Heads.Linear.Constant, Query.Weights, Query.Constant, Root, Distances];

    /// <summary>Adds to the report, to the gradients of the weights and to that of the input.</summary>
    internal void Learn(Batch batch, ReadOnlySpan<float> input, Span<float> inputGradient, float weight, LossReport report)
    {
        Dependents.Forward(batch, input);
        Heads.Forward(batch, input);
        ReadOnlySpan<float> dependents = Dependents.Results(batch.Words);
        Span<float> queries = Buffers.Room(ref _queries, dependents.Length);
        Query.Forward(dependents, queries, batch.Words);
        Span<float> queryGradient = Buffers.Zeros(ref _queryGradient, dependents.Length);
        for (int sentence = 0; sentence < batch.Sentences.Count; sentence++)
        {
            for (int word = batch.Starts[sentence]; word < batch.Starts[sentence + 1]; word++)
            {
                LearnWord(batch, sentence, word, weight, report);
            }
        }

        if (batch.IsLearning)
        {
            Query.Backward(dependents, queryGradient, Dependents.Gradient(batch.Words), batch.Words);
            Dependents.Backward(batch, input, inputGradient);
            Heads.Backward(batch, input, inputGradient);
        }
    }

    /// <summary>The last score is that of the root; a word is not its own head.</summary>
    private void LearnWord(Batch batch, int sentence, int word, float weight, LossReport report)
    {
        (int start, int length) = (batch.Starts[sentence], batch.Sentences[sentence].Length);
        Span<float> scores = Buffers.Room(ref _scores, length + 1);
        ReadOnlySpan<float> query = _queries.AsSpan(word * _width, _width);
        ReadOnlySpan<float> heads = Heads.Results(batch.Words);
        for (int head = 0; head < length; head++)
        {
            scores[head] = head == word - start
                ? -1e9f
                : VectorOperations.Dot(query, heads.Slice((start + head) * _width, _width)) + Distances.Values[NetworkShape.DistanceOf(word - start, head)];
        }

        scores[length] = VectorOperations.Dot(query, Root.Values) + Distances.Values[0];
        int right = batch.Sentences[sentence].Heads[word - start];
        (float loss, bool isRight) = SoftmaxLoss.Replace(scores, right < 0 ? length : right, weight);
        report.Loss += loss;
        report.Heads += isRight ? 1 : 0;
        if (batch.IsLearning)
        {
            Spread(batch, start, word, scores);
        }
    }

    private void Spread(Batch batch, int start, int word, ReadOnlySpan<float> gradient)
    {
        ReadOnlySpan<float> query = _queries.AsSpan(word * _width, _width);
        Span<float> queryGradient = _queryGradient.AsSpan(word * _width, _width);
        int length = gradient.Length - 1;
        for (int head = 0; head < length; head++)
        {
            if (head != word - start)
            {
                int at = (start + head) * _width;
                VectorOperations.AddScaled(queryGradient, gradient[head], Heads.Results(batch.Words).Slice(at, _width));
                VectorOperations.AddScaled(Heads.Gradient(batch.Words).Slice(at, _width), gradient[head], query);
                Distances.Gradients[NetworkShape.DistanceOf(word - start, head)] += gradient[head];
            }
        }

        VectorOperations.AddScaled(queryGradient, gradient[length], Root.Values);
        VectorOperations.AddScaled(Root.Gradients, gradient[length], query);
        Distances.Gradients[0] += gradient[length];
    }
}
