using System.Globalization;
using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Language.Tagging;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Parsing;

/// <summary>How many words get the right head, and the right head and relation, on the treebank's own words with the tagger's tags. Punctuation counts.</summary>
internal static class ParserScore
{
    /// <summary>"UAS 84.12 LAS 81.30" in per cent.</summary>
    internal static string Measure(TaggerModel tagger, ParserModel parser, IEnumerable<TreebankSentence> sentences)
    {
        (int words, int heads, int both) = (0, 0, 0);
        foreach (TreebankSentence sentence in sentences)
        {
            string[] tags = [.. tagger.Tag(WordTraits.Of(sentence.Forms)).Select(tag => tagger.Tags[tag])];
            (int Head, string Relation)[] tree = parser.Parse(ParserExample.WordsOf(sentence.Forms, tags));
            for (int i = 0; i < tree.Length; i++)
            {
                bool isHeadRight = tree[i].Head == sentence.Heads[i];
                words++;
                heads += isHeadRight ? 1 : 0;
                both += isHeadRight && tree[i].Relation == sentence.Relations[i] ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"UAS {100.0 * heads / words:F2} LAS {100.0 * both / words:F2}");
    }
}
