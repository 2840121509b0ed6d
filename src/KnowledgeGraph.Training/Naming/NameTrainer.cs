using System.Globalization;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Trains the network that finds names, on batches of whole sentences, with steps that first grow and then shrink to nothing.</summary>
internal sealed class NameTrainer
{
    private const int WarmUp = 300;

    private readonly NamePlan _plan;
    private readonly NameExample[] _examples;
    private readonly NameEncoder _encoder;
    private readonly NameVariation _variation;
    private readonly SeededGenerator _generator;
    private readonly NameNetwork _network;
    private readonly AdamOptimizer _optimizer;
    private int _step;
    private int _planned = 1;

    internal NameTrainer(IReadOnlyList<NameExample> examples, NameEncoder encoder, NameVariation variation, WordVectors vectors, NamePlan plan, ulong seed)
    {
        (_plan, _examples, _encoder, _variation) = (plan, [.. examples], encoder, variation);
        _generator = new SeededGenerator(seed);
        int corpora = examples.Select(example => example.Corpus).DefaultIfEmpty(0).Max();
        _network = new NameNetwork(plan, vectors.Numbers, encoder.WordKeys.Length + 1, corpora, _generator);
        _optimizer = new AdamOptimizer(_network.Parameters);
    }

    /// <summary>Trains; <paramref name="afterPass"/> is called behind each pass.</summary>
    internal void Train(int passes, Action<string> progress, Action<int>? afterPass = null)
    {
        int words = _examples.Sum(example => example.Sentence.Forms.Length);
        _planned = Math.Max(1, passes * words / _plan.BatchWords);
        for (int pass = 1; pass <= passes; pass++)
        {
            (double loss, int batches) = (0, 0);
            foreach (List<EncodedNames> batch in Batches(_generator.Order(_examples.Length)))
            {
                loss += _network.Learn(batch, _generator);
                _optimizer.Step(Rate(_step++));
                batches++;
            }

            progress(string.Create(CultureInfo.InvariantCulture, $"names: pass {pass} of {passes}, {_step} steps, loss {loss / Math.Max(1, batches):F4}"));
            afterPass?.Invoke(pass);
        }
    }

    /// <summary>The model in eight bits; what an unknown corpus adds goes into the constants.</summary>
    internal NameModel ToModel()
    {
        float[] constants = [.. _network.Input.Linear.Constant.Values];
        VectorOperations.Add(constants, _network.Input.CorpusTable.Row(0));
        return new NameModel(
            _plan.Shape,
            _encoder.WordKeys,
            Table(_network.Input.WordTable),
            Table(_network.Input.GramTable),
            [.. _network.Input.TraitTables.Select(Table)],
            QuantizedMatrix.Of(_network.Input.Linear.Weights.Values, constants),
            [.. _network.Layers.Select(layer => Matrix(layer.Linear))],
            Matrix(_network.Labels),
            [.. _network.Loss.Transitions.Values]);
    }

    private static QuantizedTable Table(Parameter parameter) => QuantizedTable.Of(parameter.Values, parameter.Columns);

    private static QuantizedMatrix Matrix(LinearLayer layer) => QuantizedMatrix.Of(layer.Weights.Values, layer.Constant.Values);

    private float Rate(int step) => _plan.FastestRate * Math.Min(1, (step + 1f) / WarmUp) * Math.Max(0, 1 - ((float)step / _planned));

    private IEnumerable<List<EncodedNames>> Batches(int[] order)
    {
        var batch = new List<EncodedNames>();
        int words = 0;
        foreach (int i in order)
        {
            batch.Add(_encoder.Encode(_variation.Vary(_examples[i], _generator)));
            words += batch[^1].Words.Length;
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
