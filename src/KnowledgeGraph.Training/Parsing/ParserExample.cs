using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Parsing;

/// <summary>A sentence to learn from: words with the tags that the tagger gives, and the oracle of its tree.</summary>
internal sealed record ParserExample(TaggedWord[] Words, DynamicOracle Oracle)
{
    /// <summary>Words of a sentence with the tags given, and the root behind them.</summary>
    internal static TaggedWord[] WordsOf(IReadOnlyList<string> forms, IReadOnlyList<string> tags) =>
        [.. forms.Zip(tags, (form, tag) => TaggedWord.Of(form, tag.Split('|')[0], tag.Split('|')[1])), TaggedWord.Root];

    /// <summary>Makes an example; <paramref name="labels"/> are sorted.</summary>
    internal static ParserExample Of(TreebankSentence sentence, IReadOnlyList<string> tags, string[] labels)
    {
        int[] heads = [.. Projectivizer.Lift(sentence.Heads).Select(head => head < 0 ? sentence.Heads.Length : head)];
        int[] relations = [.. sentence.Relations.Select(relation => relation == ParserModel.RootLabel ? -1 : Array.BinarySearch(labels, relation, StringComparer.Ordinal))];
        return new ParserExample(WordsOf(sentence.Forms, tags), new DynamicOracle(heads, relations));
    }
}
