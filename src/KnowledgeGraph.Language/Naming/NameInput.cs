using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Naming;

/// <summary>Reads words as the numbers that go into the network, in steps of 1/<see cref="Units"/>. Immutable and thread-safe.</summary>
internal sealed class NameInput
{
    /// <summary>Steps of one; a whole multiple of <see cref="QuantizedTable.VectorUnits"/>.</summary>
    internal const float Units = 1024;

    private readonly VectorTable _vectors;
    private readonly uint[] _wordKeys;
    private readonly short[] _words;
    private readonly short[] _grams;
    private readonly short[][] _traits;

    internal NameInput(NameModel model, VectorTable vectors)
    {
        (_vectors, _wordKeys, _words) = (vectors, model.WordKeys, model.Words.Expand(Units));
        _grams = model.Grams.Expand(Units);
        _traits = [.. model.Traits.Select(table => table.Expand(Units))];
    }

    /// <summary>Numbers read for each word: vector learned elsewhere, own vector, stretches of letters, traits, flags.</summary>
    internal static int Width { get; } =
        NetworkShape.VectorWidth + NameShape.WordWidth + NameShape.GramWidth + NameTable.All.Sum(table => table.Width) + NameWord.Flags;

    /// <summary>Sets a row of <see cref="Width"/> numbers.</summary>
    internal void Read(in NameWord word, Span<short> row)
    {
        ReadVector(word.Traits.Lower, row[..NetworkShape.VectorWidth]);
        int from = NetworkShape.VectorWidth;
        int known = Math.Max(0, Array.BinarySearch(_wordKeys, word.Traits.Lower) + 1);
        _words.AsSpan(known * NameShape.WordWidth, NameShape.WordWidth).CopyTo(row[from..]);
        from += NameShape.WordWidth;
        ReadGrams(word.Grams, row.Slice(from, NameShape.GramWidth));
        from += NameShape.GramWidth;
        for (int table = 0; table < _traits.Length; table++)
        {
            NameTable of = NameTable.All[table];
            _traits[table].AsSpan(of.RowOf(word) * of.Width, of.Width).CopyTo(row[from..]);
            from += of.Width;
        }

        uint flags = word.FlagBits;
        for (int i = 0; i < NameWord.Flags; i++)
        {
            row[from + i] = (short)(((flags >> i) & 1) * Units);
        }
    }

    private void ReadVector(uint key, Span<short> row)
    {
        const int Step = (int)(Units / QuantizedTable.VectorUnits);
        ReadOnlySpan<sbyte> numbers = _vectors.Of(key);
        if (numbers.IsEmpty)
        {
            row.Clear();
            return;
        }

        for (int i = 0; i < row.Length; i++)
        {
            row[i] = (short)(numbers[i] * Step);
        }
    }

    /// <summary>The mean, cut to a whole step towards zero.</summary>
    private void ReadGrams(int[] grams, Span<short> row)
    {
        Span<int> sums = stackalloc int[NameShape.GramWidth];
        sums.Clear();
        foreach (int gram in grams)
        {
            ReadOnlySpan<short> numbers = _grams.AsSpan(gram * NameShape.GramWidth, NameShape.GramWidth);
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += numbers[i];
            }
        }

        for (int i = 0; i < sums.Length; i++)
        {
            row[i] = (short)(sums[i] / Math.Max(1, grams.Length));
        }
    }
}
