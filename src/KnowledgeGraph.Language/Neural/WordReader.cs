using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Neural;

/// <summary>Reads words as the numbers that go into the network, in steps of 1/<see cref="Units"/>. Immutable and thread-safe.</summary>
internal sealed class WordReader
{
    /// <summary>Steps of one; a whole multiple of <see cref="QuantizedTable.VectorUnits"/>.</summary>
    internal const float Units = 1024;

    private readonly uint[] _vectorKeys;
    private readonly ReadOnlyMemory<byte> _vectors;
    private readonly uint[] _wordKeys;
    private readonly short[] _words;
    private readonly short[][] _traits;

    internal WordReader(SyntaxModel model)
    {
        (_vectorKeys, _vectors) = (model.VectorKeys, model.Vectors.Bytes);
        (_wordKeys, _words) = (model.WordKeys, model.Words.Expand(Units));
        _traits = [.. model.Traits.Select(table => table.Expand(Units))];
    }

    /// <summary>Sets a row of <see cref="NetworkShape.InputWidth"/> numbers.</summary>
    internal void Read(in WordTraits word, Span<short> row)
    {
        const int Step = (int)(Units / QuantizedTable.VectorUnits);
        int vector = Array.BinarySearch(_vectorKeys, word.Lower);
        Span<short> first = row[..NetworkShape.VectorWidth];
        if (vector >= 0)
        {
            ReadOnlySpan<sbyte> numbers = MemoryMarshal.Cast<byte, sbyte>(_vectors.Span.Slice(vector * NetworkShape.VectorWidth, NetworkShape.VectorWidth));
            for (int i = 0; i < first.Length; i++)
            {
                first[i] = (short)(numbers[i] * Step);
            }
        }
        else
        {
            first.Clear();
        }

        int from = NetworkShape.VectorWidth;
        int known = Math.Max(0, Array.BinarySearch(_wordKeys, word.Lower) + 1);
        _words.AsSpan(known * NetworkShape.WordWidth, NetworkShape.WordWidth).CopyTo(row[from..]);
        from += NetworkShape.WordWidth;
        for (int table = 0; table < _traits.Length; table++)
        {
            HashedTable of = HashedTable.All[table];
            _traits[table].AsSpan(of.RowOf(word) * of.Width, of.Width).CopyTo(row[from..]);
            from += of.Width;
        }
    }
}
