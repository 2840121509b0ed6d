using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Treebanks;

namespace KnowledgeGraph.Training.Data;

/// <summary>The treebanks that the network is trained and measured on.</summary>
internal static class Treebanks
{
    /// <summary>Files to learn from.</summary>
    internal static IReadOnlyList<string> Training { get; } =
        ["treebank/en_ewt-ud-train.conllu.gz", "treebank/en_gum-open-train.conllu.gz", "treebank/en_gum-openstax-train.conllu.gz"];

    /// <summary>Files to measure on, by the name of the score.</summary>
    internal static IReadOnlyDictionary<string, string> Development { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["EWT dev"] = "treebank/en_ewt-ud-dev.conllu.gz",
        ["GUM dev"] = "treebank/en_gum-open-dev.conllu.gz",
    };

    /// <summary>All sentences of a file of CoNLL-U.</summary>
    /// <exception cref="KnowledgeGraph.Language.TreebankFormatException">A row is not in the form expected.</exception>
    /// <exception cref="TrainingDataException">A word has neither a head nor the relation "root".</exception>
    internal static IEnumerable<TreebankSentence> Read(DataFile file) =>
        new TreebankReader(new StringReader(string.Join('\n', file.Lines)), file.Name).Read().Select(sentence => Sentence(file, sentence));

    private static TreebankSentence Sentence(DataFile file, ConlluSentence sentence)
    {
        if (sentence.Words.FirstOrDefault(word => word.Head < 0 != word.Relation is SyntaxModel.RootLabel) is { } wrong)
        {
            throw new TrainingDataException(
                file.Name,
                sentence.Line,
                $"the word '{wrong.Form}' of the sentence that begins here has the head {wrong.Head + 1} and the relation '{wrong.Relation}', expected a head, or 0 and '{SyntaxModel.RootLabel}'.");
        }

        return new TreebankSentence(
            [.. sentence.Words.Select(word => word.Form)],
            [.. sentence.Words.Select(word => $"{word.Upos}|{word.Xpos}")],
            [.. sentence.Words.Select(word => word.Head)],
            [.. sentence.Words.Select(word => word.Relation)]);
    }
}
