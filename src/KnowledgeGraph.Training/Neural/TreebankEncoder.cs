using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Turns sentences into numbers by the words, tags and labels of the training data.</summary>
internal sealed class TreebankEncoder
{
    private const int RareBelow = 2;
    private readonly WordVectors _vectors;

    internal TreebankEncoder(IReadOnlyList<TreebankSentence> sentences, WordVectors vectors)
    {
        _vectors = vectors;
        Tags = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];
        Labels = [.. sentences.SelectMany(sentence => sentence.Relations).Where(label => label != SyntaxModel.RootLabel).Distinct().Order(StringComparer.Ordinal)];
        WordKeys =
        [
            .. sentences.SelectMany(sentence => sentence.Forms).GroupBy(form => WordTraits.Of(form).Lower)
                .Where(group => group.Count() >= RareBelow).Select(group => group.Key).Order(),
        ];
    }

    internal string[] Tags { get; }

    internal string[] Labels { get; }

    /// <summary>Hashes of the lower-cased words seen more than once, rising.</summary>
    internal uint[] WordKeys { get; }

    /// <summary>The numbers of a sentence; tags and labels never seen are -1.</summary>
    internal EncodedSentence Encode(TreebankSentence sentence)
    {
        WordTraits[] traits = WordTraits.Of(sentence.Forms);
        return new EncodedSentence(
            [.. traits.Select(word => _vectors.RowOf(word.Lower))],
            [.. traits.Select(word => Math.Max(0, Array.BinarySearch(WordKeys, word.Lower) + 1))],
            [.. HashedTable.All.Select(table => traits.Select(word => table.RowOf(word)).ToArray())],
            [.. sentence.Tags.Select(tag => Math.Max(-1, Array.BinarySearch(Tags, tag, StringComparer.Ordinal)))],
            sentence.Heads,
            [.. sentence.Relations.Select(label => Math.Max(-1, Array.BinarySearch(Labels, label, StringComparer.Ordinal)))]);
    }
}
