using System.Globalization;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Neural;

/// <summary>How many words of a treebank get the right tag, the right head, and the right head and relation, on the treebank's own words. Punctuation counts.</summary>
internal static class SyntaxScore
{
    /// <summary>"UPOS 95.12 XPOS 94.80 UAS 88.00 LAS 85.00" in per cent.</summary>
    internal static string Measure(SyntaxModel model, IEnumerable<TreebankSentence> sentences)
    {
        var reader = new SyntaxReader(model);
        (int words, int upos, int xpos, int uas, int las) = (0, 0, 0, 0, 0);
        foreach (TreebankSentence sentence in sentences)
        {
            (int[] tags, int[] heads, string[] relations) = reader.Read(WordTraits.Of(sentence.Forms));
            for (int i = 0; i < heads.Length; i++)
            {
                string[] found = model.Tags[tags[i]].Split('|');
                string[] gold = sentence.Tags[i].Split('|');
                bool isHeadRight = heads[i] == sentence.Heads[i];
                words++;
                upos += found[0] == gold[0] ? 1 : 0;
                xpos += found[1] == gold[1] ? 1 : 0;
                uas += isHeadRight ? 1 : 0;
                las += isHeadRight && relations[i] == sentence.Relations[i] ? 1 : 0;
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"UPOS {100.0 * upos / words:F2} XPOS {100.0 * xpos / words:F2} UAS {100.0 * uas / words:F2} LAS {100.0 * las / words:F2}");
    }
}
