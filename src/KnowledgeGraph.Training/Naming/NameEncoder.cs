using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Turns examples into numbers.</summary>
internal sealed class NameEncoder
{
    private readonly WordVectors _vectors;
    private readonly NameListIndex _index;

    /// <summary>Takes the vocabulary from the words that stand in the examples more than once.</summary>
    internal NameEncoder(IEnumerable<NameExample> examples, WordVectors vectors, NameListIndex index)
    {
        (_vectors, _index) = (vectors, index);
        WordKeys =
        [
            .. examples.SelectMany(example => example.Sentence.Forms.Select(form => WordTraits.Of(form).Lower))
                .GroupBy(key => key)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
                .Order(),
        ];
    }

    /// <summary>Hashes of the lower-cased words that get a vector of their own.</summary>
    internal uint[] WordKeys { get; }

    /// <summary>The example as numbers.</summary>
    internal EncodedNames Encode(NameExample example)
    {
        NameWord[] words = example.Words(_index);
        int[] labels = NameLabel.Of(example.Sentence.Names, words.Length);
        var sentence = new EncodedSentence(
            [.. words.Select(word => _vectors.RowOf(word.Traits.Lower))],
            [.. words.Select(word => Math.Max(0, Array.BinarySearch(WordKeys, word.Traits.Lower) + 1))],
            [.. NameTable.All.Select(table => words.Select(word => table.RowOf(word)).ToArray())],
            labels,
            [],
            []);
        return new EncodedNames(
            sentence, [.. words.Select(word => word.Grams)], [.. words.Select(word => word.FlagBits)], example.Corpus);
    }
}
