using System.Globalization;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Trains the network that reads sentences, on batches of whole sentences, with steps that first grow and then shrink to nothing.</summary>
internal sealed class SyntaxTrainer
{
    private const float FastestRate = 2.5e-3f;
    private const int WarmUp = 300;

    private readonly SyntaxPlan _plan;
    private readonly WordVectors _vectors;
    private readonly TreebankEncoder _encoder;
    private readonly EncodedSentence[] _sentences;
    private readonly SeededGenerator _generator;
    private readonly SyntaxNetwork _network;
    private readonly AdamOptimizer _optimizer;
    private int _step;
    private int _planned = 1;

    internal SyntaxTrainer(IReadOnlyList<TreebankSentence> sentences, WordVectors vectors, SyntaxPlan plan, ulong seed)
    {
        (_plan, _vectors, _encoder, _generator) = (plan, vectors, new TreebankEncoder(sentences, vectors), new SeededGenerator(seed));
        _sentences = [.. sentences.Select(_encoder.Encode)];
        _network = new SyntaxNetwork(
            plan.Shape, plan.Dropping, vectors.Numbers, _encoder.WordKeys.Length + 1, _encoder.Tags.Length, _encoder.Labels.Length, _generator);
        _optimizer = new AdamOptimizer(_network.Parameters);
    }

    /// <summary>Trains; <paramref name="afterPass"/> is called behind each pass.</summary>
    internal void Train(int passes, Action<string> progress, Action? afterPass = null)
    {
        int words = _sentences.Sum(sentence => sentence.Length);
        _planned = passes * words / _plan.BatchWords;
        for (int pass = 1; pass <= passes; pass++)
        {
            var report = new LossReport();
            foreach (List<EncodedSentence> batch in Batches(_generator.Order(_sentences.Length)))
            {
                _network.Learn(new Batch(batch, _generator), report);
                _optimizer.Step(Rate(_step++));
            }

            progress(string.Create(CultureInfo.InvariantCulture, $"syntax: pass {pass} of {passes}, {_step} steps, {Describe(report)}"));
            afterPass?.Invoke();
        }
    }

    /// <summary>How many tags, heads and labels of right arcs the network gets right, before it is brought to eight bits and without asking for a tree.</summary>
    internal string Measure(IEnumerable<TreebankSentence> sentences)
    {
        var report = new LossReport();
        foreach (TreebankSentence sentence in sentences)
        {
            _network.Learn(new Batch([_encoder.Encode(sentence)], null), report);
        }

        return Describe(report);
    }

    /// <summary>The model in eight bits.</summary>
    internal SyntaxModel ToModel() => new(
        _plan.Shape,
        _encoder.Tags,
        _encoder.Labels,
        _vectors.Keys,
        new QuantizedTable(NetworkShape.VectorWidth, 1 / QuantizedTable.VectorUnits, MemoryMarshal.AsBytes<sbyte>(_vectors.Numbers).ToArray()),
        _encoder.WordKeys,
        Table(_network.Input.WordTable),
        [.. _network.Input.TraitTables.Select(Table)],
        new SyntaxWeights(
            Matrix(_network.Input.Linear),
            [.. _network.Layers.Select(layer => Matrix(layer.Linear))],
            Matrix(_network.Tags.Linear),
            Matrix(_network.Arcs.Dependents.Linear),
            Matrix(_network.Arcs.Heads.Linear),
            Matrix(_network.Arcs.Query),
            _network.Arcs.Root.Values,
            _network.Arcs.Distances.Values,
            Matrix(_network.Labels.Dependents),
            Matrix(_network.Labels.Heads),
            _network.Labels.Distances.Values,
            Matrix(_network.Labels.Output)));

    private static QuantizedTable Table(Parameter parameter) => QuantizedTable.Of(parameter.Values, parameter.Columns);

    private static QuantizedMatrix Matrix(LinearLayer layer) => QuantizedMatrix.Of(layer.Weights.Values, layer.Constant.Values);

    private static string Describe(LossReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"loss {report.Loss:F2}, tags {100.0 * report.Tags / report.Words:F2}, heads {100.0 * report.Heads / report.Words:F2}, labels {100.0 * report.Labels / Math.Max(1, report.Labelled):F2}");

    private float Rate(int step) => FastestRate * Math.Min(1, (step + 1f) / WarmUp) * Math.Max(0, 1 - ((float)step / _planned));

    private IEnumerable<List<EncodedSentence>> Batches(int[] order)
    {
        var batch = new List<EncodedSentence>();
        int words = 0;
        foreach (int i in order)
        {
            batch.Add(_sentences[i]);
            words += _sentences[i].Length;
            if (words >= _plan.BatchWords)
            {
                yield return batch;
                (batch, words) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
