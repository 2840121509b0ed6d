using System.Globalization;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Language.Tagging;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Tagging;

/// <summary>How many words of a treebank the tagger gets right, on the treebank's own words.</summary>
internal static class TaggerScore
{
    /// <summary>"UPOS 95.12 XPOS 94.80" in per cent.</summary>
    internal static string Measure(TaggerModel model, IEnumerable<TreebankSentence> sentences)
    {
        (int words, int upos, int xpos) = (0, 0, 0);
        foreach (TreebankSentence sentence in sentences)
        {
            int[] tags = model.Tag(WordTraits.Of(sentence.Forms));
            for (int i = 0; i < tags.Length; i++)
            {
                string[] found = model.Tags[tags[i]].Split('|');
                string[] gold = sentence.Tags[i].Split('|');
                words++;
                upos += found[0] == gold[0] ? 1 : 0;
                xpos += found[1] == gold[1] ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"UPOS {100.0 * upos / words:F2} XPOS {100.0 * xpos / words:F2}");
    }
}
