using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Tagging;

/// <summary>What the tagger looks at: the word, its affixes and shape, two words on either side, the two tags before it.</summary>
internal static class TaggerFeatures
{
    /// <summary>Room that the features of one word need at most.</summary>
    internal const int Room = 40;

    /// <summary>Writes the features of word <paramref name="at"/>; tags are class numbers plus one, 0 before the sentence. Returns their number.</summary>
    internal static int Extract(ReadOnlySpan<WordTraits> words, int at, uint lastTag, uint tagBefore, Span<uint> room)
    {
        ref readonly WordTraits word = ref words[at];
        (WordTraits before, WordTraits before2) = (Word(words, at - 1), Word(words, at - 2));
        (WordTraits after, WordTraits after2) = (Word(words, at + 1), Word(words, at + 2));
        var list = new FeatureList(room);
        list.Add();
        AddWord(ref list, in word, at == 0);
        list.Add(lastTag);
        list.Add(lastTag, tagBefore);
        list.Add(lastTag, word.Lower);
        list.Add(lastTag, word.Suffix3);
        list.Add(lastTag, after.Lower);
        list.Add(lastTag, tagBefore, word.Lower);
        list.Add(lastTag, word.Shape);
        list.Add(before.Lower);
        list.Add(before.Suffix3);
        list.Add(before.Shape, word.Shape, after.Shape);
        list.Add(before2.Lower);
        list.Add(before2.Lower, before.Lower);
        list.Add(after.Lower);
        list.Add(after.Suffix2);
        list.Add(after.Suffix3);
        list.Add(after.Shape);
        list.Add(after2.Lower);
        list.Add(after2.Suffix3);
        list.Add(after.Lower, after2.Lower);
        list.Add(before.Lower, word.Lower);
        list.Add(word.Lower, after.Lower);
        list.Add(word.Suffix3, after.Suffix3);
        return list.Count;
    }

    private static void AddWord(ref FeatureList list, ref readonly WordTraits word, bool isFirst)
    {
        list.Add(word.Form);
        list.Add(word.Lower);
        list.Add(word.Prefix1);
        list.Add(word.Prefix2);
        list.Add(word.Prefix3);
        list.Add(word.Suffix1);
        list.Add(word.Suffix2);
        list.Add(word.Suffix3);
        list.Add(word.Suffix4);
        list.Add(word.Shape, isFirst ? 1u : 0u);
        list.Add(word.Suffix3, word.IsCapitalised ? 1u : 0u, isFirst ? 1u : 0u);
    }

    private static WordTraits Word(ReadOnlySpan<WordTraits> words, int at) => at >= 0 && at < words.Length ? words[at] : default;
}
