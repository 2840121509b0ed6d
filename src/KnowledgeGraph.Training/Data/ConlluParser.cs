using System.Globalization;

namespace KnowledgeGraph.Training.Data;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html): syntactic words only, neither multiword tokens nor empty nodes.</summary>
internal static class ConlluParser
{
    private const int Columns = 10;

    /// <summary>All sentences of a file.</summary>
    internal static IEnumerable<TreebankSentence> Parse(DataFile file)
    {
        var words = new List<string[]>();
        for (int i = 0; i <= file.Lines.Count; i++)
        {
            string line = i < file.Lines.Count ? file.Lines[i] : "";
            if (line.Length == 0 && words.Count > 0)
            {
                yield return Sentence(file, i, words);
                words.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] columns = line.Split('\t');
                if (columns.Length != Columns)
                {
                    throw new TrainingDataException(file.Name, i + 1, $"found {columns.Length} columns, expected {Columns} separated by tabs (CoNLL-U).");
                }

                if (int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                {
                    words.Add(columns);
                }
            }
        }
    }

    private static TreebankSentence Sentence(DataFile file, int line, List<string[]> words)
    {
        int[] heads = [.. words.Select(word => int.TryParse(word[6], NumberStyles.None, CultureInfo.InvariantCulture, out int head) ? head - 1 : words.Count)];
        int wrong = Array.FindIndex(heads, head => head >= words.Count);
        if (wrong >= 0)
        {
            throw new TrainingDataException(file.Name, line, $"word {wrong + 1} of the sentence that ends here has the head '{words[wrong][6]}', expected a number from 0 to {words.Count}.");
        }

        return new TreebankSentence(
            [.. words.Select(word => word[1])], [.. words.Select(word => $"{word[3]}|{word[4]}")], heads, [.. words.Select(word => word[7])]);
    }
}
