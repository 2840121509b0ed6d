using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>What the network reads of a word: its vector learned elsewhere (kept as it is), its own learned vector, and those of its affixes and shape.</summary>
internal sealed class InputLayer
{
    private const float WordRange = 0.1f;
    private const float TraitRange = 0.3f;

    private readonly sbyte[] _vectors;
    private readonly Dropping _dropping;
    private readonly LinearLayer _linear;
    private readonly int _width;
    private int[] _rows = [];
    private float[] _input = [];
    private float[] _sums = [];
    private float[] _inputGradient = [];
    private float[]? _mask;

    internal InputLayer(sbyte[] vectors, int words, int width, Dropping dropping, MatrixProduct product, SeededGenerator generator)
    {
        (_vectors, _width, _dropping) = (vectors, width, dropping);
        WordTable = Parameter.Table(words, NetworkShape.WordWidth, generator, WordRange);
        TraitTables = [.. HashedTable.All.Select(table => Parameter.Table(table.Rows, table.Width, generator, TraitRange))];
        _linear = new LinearLayer(NetworkShape.InputWidth, width, product, generator);
    }

    internal Parameter WordTable { get; }

    internal IReadOnlyList<Parameter> TraitTables { get; }

    internal LinearLayer Linear => _linear;

    internal IEnumerable<Parameter> Parameters => [WordTable, .. TraitTables, _linear.Weights, _linear.Constant];

    /// <summary>Sets the results (words × width).</summary>
    internal void Forward(Batch batch, Span<float> results)
    {
        Span<float> input = Buffers.Zeros(ref _input, batch.Words * NetworkShape.InputWidth);
        _rows = new int[batch.Words];
        for (int sentence = 0, word = 0; sentence < batch.Sentences.Count; sentence++)
        {
            for (int at = 0; at < batch.Sentences[sentence].Length; at++, word++)
            {
                Read(batch, batch.Sentences[sentence], at, word, input.Slice(word * NetworkShape.InputWidth, NetworkShape.InputWidth));
            }
        }

        _mask = batch.Mask(NetworkShape.InputWidth, _dropping.Input);
        batch.Apply(_mask, input, NetworkShape.InputWidth);
        Span<float> sums = Buffers.Room(ref _sums, batch.Words * _width);
        _linear.Forward(input, sums, batch.Words);
        CurvePasses.Forward(sums, results);
    }

    /// <summary>Takes the gradient of the results, which it changes.</summary>
    internal void Backward(Batch batch, Span<float> gradient)
    {
        int width = NetworkShape.InputWidth;
        CurvePasses.Backward(_sums.AsSpan(0, batch.Words * _width), gradient);
        Span<float> inputGradient = Buffers.Zeros(ref _inputGradient, batch.Words * width);
        _linear.Backward(_input.AsSpan(0, batch.Words * width), gradient, inputGradient, batch.Words);
        batch.Apply(_mask, inputGradient, width);
        for (int sentence = 0, word = 0; sentence < batch.Sentences.Count; sentence++)
        {
            for (int at = 0; at < batch.Sentences[sentence].Length; at++, word++)
            {
                Span<float> row = inputGradient.Slice(word * width, width);
                int from = NetworkShape.VectorWidth;
                VectorOperations.Add(WordTable.TouchRow(_rows[word]), row.Slice(from, NetworkShape.WordWidth));
                from += NetworkShape.WordWidth;
                for (int table = 0; table < TraitTables.Count; table++)
                {
                    int columns = TraitTables[table].Columns;
                    VectorOperations.Add(TraitTables[table].TouchRow(batch.Sentences[sentence].Traits[table][at]), row.Slice(from, columns));
                    from += columns;
                }
            }
        }
    }

    private void Read(Batch batch, EncodedSentence sentence, int at, int word, Span<float> row)
    {
        int vector = batch.Drops(_dropping.Vector) ? -1 : sentence.Vectors[at];
        if (vector >= 0)
        {
            ReadOnlySpan<sbyte> numbers = _vectors.AsSpan(vector * NetworkShape.VectorWidth, NetworkShape.VectorWidth);
            for (int i = 0; i < numbers.Length; i++)
            {
                row[i] = numbers[i] / QuantizedTable.VectorUnits;
            }
        }

        _rows[word] = batch.Drops(_dropping.Word) ? 0 : sentence.Words[at];
        int from = NetworkShape.VectorWidth;
        WordTable.Row(_rows[word]).CopyTo(row[from..]);
        from += NetworkShape.WordWidth;
        for (int table = 0; table < TraitTables.Count; table++)
        {
            TraitTables[table].Row(sentence.Traits[table][at]).CopyTo(row[from..]);
            from += TraitTables[table].Columns;
        }
    }
}
