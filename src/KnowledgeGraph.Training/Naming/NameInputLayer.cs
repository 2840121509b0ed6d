using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>What the network reads of a word, as <see cref="NameInput"/> does, and a row for the corpus whose rules the labels follow.</summary>
internal sealed class NameInputLayer
{
    private const float WordRange = 0.1f;
    private const float TraitRange = 0.3f;
    private const int MarkTable = 7;
    private const uint MarkBits = ((1u << NameListIndex.Marks) - 1) << 8;

    private readonly sbyte[] _vectors;
    private readonly NameDropping _dropping;
    private readonly int _width;
    private int[][] _rows = [];
    private int[] _corpora = [];
    private float[] _input = [];
    private float[] _sums = [];
    private float[] _inputGradient = [];
    private float[]? _mask;

    internal NameInputLayer(sbyte[] vectors, int words, int corpora, int width, NameDropping dropping, MatrixProduct product, SeededGenerator generator)
    {
        (_vectors, _width, _dropping) = (vectors, width, dropping);
        WordTable = Parameter.Table(words, NameShape.WordWidth, generator, WordRange);
        GramTable = Parameter.Table(NameShape.GramRows, NameShape.GramWidth, generator, TraitRange);
        TraitTables = [.. NameTable.All.Select(table => Parameter.Table(table.Rows, table.Width, generator, TraitRange))];
        CorpusTable = Parameter.Table(corpora + 1, width, generator, 0);
        Linear = new LinearLayer(NameInput.Width, width, product, generator);
    }

    internal Parameter WordTable { get; }

    internal Parameter GramTable { get; }

    internal IReadOnlyList<Parameter> TraitTables { get; }

    /// <summary>What each corpus adds to the sums; row 0 is for an unknown one.</summary>
    internal Parameter CorpusTable { get; }

    internal LinearLayer Linear { get; }

    internal IEnumerable<Parameter> Parameters => [WordTable, GramTable, .. TraitTables, CorpusTable, Linear.Weights, Linear.Constant];

    /// <summary>Sets the results (words × width).</summary>
    internal void Forward(Batch batch, IReadOnlyList<EncodedNames> names, Span<float> results)
    {
        Span<float> input = Buffers.Zeros(ref _input, batch.Words * NameInput.Width);
        _rows = new int[batch.Words][];
        _corpora = [.. names.Select(sentence => batch.Drops(_dropping.Corpus) || !batch.IsLearning ? 0 : sentence.Corpus)];
        for (int sentence = 0, word = 0; sentence < names.Count; sentence++)
        {
            bool withoutLists = batch.Drops(_dropping.Lists);
            for (int at = 0; at < names[sentence].Words.Length; at++, word++)
            {
                Read(batch, names[sentence], at, word, withoutLists, input.Slice(word * NameInput.Width, NameInput.Width));
            }
        }

        _mask = batch.Mask(NameInput.Width, _dropping.Input);
        batch.Apply(_mask, input, NameInput.Width);
        Span<float> sums = Buffers.Room(ref _sums, batch.Words * _width);
        Linear.Forward(input, sums, batch.Words);
        for (int sentence = 0; sentence < names.Count; sentence++)
        {
            for (int word = batch.Starts[sentence]; word < batch.Starts[sentence + 1]; word++)
            {
                VectorOperations.Add(sums.Slice(word * _width, _width), CorpusTable.Row(_corpora[sentence]));
            }
        }

        CurvePasses.Forward(sums, results);
    }

    /// <summary>Takes the gradient of the results, which it changes.</summary>
    internal void Backward(Batch batch, IReadOnlyList<EncodedNames> names, Span<float> gradient)
    {
        int width = NameInput.Width;
        CurvePasses.Backward(_sums.AsSpan(0, batch.Words * _width), gradient);
        Span<float> inputGradient = Buffers.Zeros(ref _inputGradient, batch.Words * width);
        Linear.Backward(_input.AsSpan(0, batch.Words * width), gradient, inputGradient, batch.Words);
        batch.Apply(_mask, inputGradient, width);
        for (int sentence = 0, word = 0; sentence < names.Count; sentence++)
        {
            for (int at = 0; at < names[sentence].Words.Length; at++, word++)
            {
                VectorOperations.Add(CorpusTable.TouchRow(_corpora[sentence]), gradient.Slice(word * _width, _width));
                Spread(names[sentence], at, _rows[word], inputGradient.Slice(word * width, width));
            }
        }
    }

    private void Spread(EncodedNames names, int at, int[] rows, Span<float> gradient)
    {
        int from = NetworkShape.VectorWidth;
        VectorOperations.Add(WordTable.TouchRow(rows[^1]), gradient.Slice(from, NameShape.WordWidth));
        from += NameShape.WordWidth;
        foreach (int gram in names.Grams[at])
        {
            VectorOperations.AddScaled(GramTable.TouchRow(gram), 1f / names.Grams[at].Length, gradient.Slice(from, NameShape.GramWidth));
        }

        from += NameShape.GramWidth;
        for (int table = 0; table < TraitTables.Count; table++)
        {
            int columns = TraitTables[table].Columns;
            VectorOperations.Add(TraitTables[table].TouchRow(rows[table]), gradient.Slice(from, columns));
            from += columns;
        }
    }

    private void Read(Batch batch, EncodedNames names, int at, int word, bool withoutLists, Span<float> row)
    {
        int[] rows = [.. names.Words.Traits.Select(table => table[at]), batch.Drops(_dropping.Word) ? 0 : names.Words.Words[at]];
        rows[MarkTable] = withoutLists ? 0 : rows[MarkTable];
        _rows[word] = rows;
        int vector = batch.Drops(_dropping.Vector) ? -1 : names.Words.Vectors[at];
        for (int i = 0; vector >= 0 && i < NetworkShape.VectorWidth; i++)
        {
            row[i] = _vectors[(vector * NetworkShape.VectorWidth) + i] / QuantizedTable.VectorUnits;
        }

        int from = NetworkShape.VectorWidth;
        WordTable.Row(rows[^1]).CopyTo(row[from..]);
        from += NameShape.WordWidth;
        foreach (int gram in names.Grams[at])
        {
            VectorOperations.AddScaled(row.Slice(from, NameShape.GramWidth), 1f / names.Grams[at].Length, GramTable.Row(gram));
        }

        from += NameShape.GramWidth;
        for (int table = 0; table < TraitTables.Count; table++)
        {
            TraitTables[table].Row(rows[table]).CopyTo(row[from..]);
            from += TraitTables[table].Columns;
        }

        uint flags = withoutLists ? names.Flags[at] & ~MarkBits : names.Flags[at];
        for (int i = 0; i < NameWord.Flags; i++)
        {
            row[from + i] = (flags >> i) & 1;
        }
    }
}
