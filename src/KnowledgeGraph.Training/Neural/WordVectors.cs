using System.Globalization;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Vectors of words learned elsewhere, in eight bits.</summary>
/// <param name="Keys">Hashes of the lower-cased words, rising.</param>
/// <param name="Numbers">Row i belongs to key i.</param>
internal sealed record WordVectors(uint[] Keys, sbyte[] Numbers)
{
    /// <summary>The file of the vectors.</summary>
    internal const string FileName = "embeddings/glove-100d-150k.vec.gz";

    /// <summary>Reads the text form of word2vec: a line with count and width, then a word and its numbers on each line, frequent words first.</summary>
    internal static WordVectors Read(DataFile file, int limit)
    {
        var rows = new SortedDictionary<uint, sbyte[]>();
        for (int line = 1; line < file.Lines.Count && rows.Count < limit; line++)
        {
            string[] parts = file.Lines[line].TrimEnd().Split(' ');
            if (parts.Length != NetworkShape.VectorWidth + 1)
            {
                throw new TrainingDataException(file.Name, line + 1, $"found {parts.Length - 1} numbers, expected {NetworkShape.VectorWidth} behind the word.");
            }

            rows.TryAdd(WordTraits.Of(parts[0]).Lower, [.. parts.Skip(1).Select(Quantized)]);
        }

        return new WordVectors([.. rows.Keys], [.. rows.Values.SelectMany(row => row)]);
    }

    /// <summary>The row of a word; -1 where it has none.</summary>
    internal int RowOf(uint key) => Array.BinarySearch(Keys, key) is >= 0 and int row ? row : -1;

    private static sbyte Quantized(string number) =>
        (sbyte)Math.Clamp(MathF.Round(float.Parse(number, CultureInfo.InvariantCulture) * QuantizedTable.VectorUnits), -sbyte.MaxValue, sbyte.MaxValue);
}
