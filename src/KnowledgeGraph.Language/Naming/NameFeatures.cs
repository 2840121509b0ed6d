using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>What the recognizer looks at: the word, its neighbours and their tags, the run of capitalised words it stands in, and the lists.</summary>
internal static class NameFeatures
{
    /// <summary>Room that the features of one word need at most.</summary>
    internal const int Room = 110;

    private const int TransitionTemplate = 1000;
    private static readonly uint Hyphen = StableHash.Of("-");

    /// <summary>The feature of a label by the one before it.</summary>
    internal static uint Transition(int label) => StableHash.Feature(TransitionTemplate, (uint)label);

    /// <summary>Writes the features of word <paramref name="at"/>; returns their number.</summary>
    internal static int Extract(ReadOnlySpan<NameWord> words, int at, Span<uint> room)
    {
        var list = new FeatureList(room);
        list.Add();
        AddWord(ref list, words[at], at == 0);
        AddNeighbours(ref list, words, at);
        AddRun(ref list, words, at);
        AddClusters(ref list, words, at);
        AddLists(ref list, words, at);
        return list.Count;
    }

    private static void AddWord(ref FeatureList list, in NameWord word, bool isFirst)
    {
        WordTraits traits = word.Traits;
        list.Add(traits.Form);
        list.Add(traits.Lower);
        list.Add(traits.Prefix1);
        list.Add(traits.Prefix2);
        list.Add(traits.Prefix3);
        list.Add(traits.Suffix1);
        list.Add(traits.Suffix2);
        list.Add(traits.Suffix3);
        list.Add(traits.Suffix4);
        list.Add(traits.Shape, isFirst ? 1u : 0u);
        list.Add(word.Tag);
        list.Add(word.Tag, traits.Shape);
        list.Add(traits.Suffix3, traits.Shape);
    }

    private static void AddNeighbours(ref FeatureList list, ReadOnlySpan<NameWord> words, int at)
    {
        NameWord word = words[at];
        (NameWord before, NameWord before2) = (Word(words, at - 1), Word(words, at - 2));
        (NameWord after, NameWord after2) = (Word(words, at + 1), Word(words, at + 2));
        foreach (NameWord other in (ReadOnlySpan<NameWord>)[before, after])
        {
            list.Add(other.Traits.Lower);
            list.Add(other.Traits.Suffix3);
            list.Add(other.Traits.Shape);
            list.Add(other.Tag);
            list.Add(other.Tag, word.Tag);
            list.Add(other.Traits.Lower, word.Traits.Lower);
            list.Add(other.Traits.Lower, word.Traits.Shape);
            list.Add(other.Traits.Shape, word.Traits.Shape);
        }

        list.Add(before2.Traits.Lower);
        list.Add(after2.Traits.Lower);
        list.Add(before2.Traits.Lower, before.Traits.Lower, word.Traits.Shape);
        list.Add(after.Traits.Lower, after2.Traits.Lower, word.Traits.Shape);
        list.Add(before.Traits.Lower, after.Traits.Lower, word.Traits.Shape);
        list.Add(before.Traits.Shape, word.Traits.Shape, after.Traits.Shape);
        list.Add(before.Tag, word.Tag, after.Tag);
        list.Add(before2.Traits.Shape, before.Traits.Shape, word.Traits.Shape);
    }

    /// <summary>First and last word of the run of capitalised words, and the words around it: "… Ministry", "… Party", "Mr. …", "… said".</summary>
    private static void AddRun(ref FeatureList list, ReadOnlySpan<NameWord> words, int at)
    {
        (int first, int last) = (at, at);
        bool isCapitalised = words[at].Traits.IsCapitalised;
        while (isCapitalised && Continues(words, first - 1))
        {
            first--;
        }

        while (isCapitalised && Continues(words, last + 1))
        {
            last++;
        }

        (uint length, uint place) = ((uint)Math.Min(last - first, 4), (uint)Math.Min(at - first, 3));
        (WordTraits before, WordTraits after) = (Word(words, first - 1).Traits, Word(words, last + 1).Traits);
        list.AddIf(isCapitalised, words[last].Traits.Lower, at == last ? 1u : 0u);
        list.AddIf(isCapitalised, words[first].Traits.Lower, at == first ? 1u : 0u);
        list.AddIf(isCapitalised, words[last].Traits.Suffix3, length);
        list.AddIf(isCapitalised, before.Lower, place);
        list.AddIf(isCapitalised, after.Lower, (uint)Math.Min(last - at, 3));
        list.AddIf(isCapitalised, before.Lower, after.Lower);
        list.AddIf(isCapitalised, length, place, first == 0 ? 1u : 0u);
    }

    private static bool Continues(ReadOnlySpan<NameWord> words, int at) =>
        Word(words, at).Traits.IsCapitalised
        || (Word(words, at).Traits.Form == Hyphen && Word(words, at - 1).Traits.IsCapitalised && Word(words, at + 1).Traits.IsCapitalised);

    private static void AddClusters(ref FeatureList list, ReadOnlySpan<NameWord> words, int at)
    {
        (uint word, uint shape) = (words[at].Cluster, words[at].Traits.Shape);
        (uint before, uint after) = (Word(words, at - 1).Cluster, Word(words, at + 1).Cluster);
        (uint large, uint largeBefore, uint largeAfter) = (WordClusters.Large(word), WordClusters.Large(before), WordClusters.Large(after));
        list.Add(word);
        list.Add(word, shape);
        list.Add(large);
        list.Add(large, shape);
        list.Add(before);
        list.Add(before, shape);
        list.Add(after);
        list.Add(after, shape);
        list.Add(largeBefore, large, shape);
        list.Add(largeAfter, large, shape);
        list.Add(largeBefore, largeAfter, shape);
        list.Add(WordClusters.Large(Word(words, at - 2).Cluster), shape);
        list.Add(WordClusters.Large(Word(words, at + 2).Cluster), shape);
    }

    private static void AddLists(ref FeatureList list, ReadOnlySpan<NameWord> words, int at)
    {
        (uint marks, uint before, uint after) = (words[at].Marks, Word(words, at - 1).Marks, Word(words, at + 1).Marks);
        list.AddIf(marks != 0, marks);
        list.AddIf(marks != 0, marks, words[at].Tag);
        list.AddIf(before != 0, before, words[at].Traits.Shape);
        list.AddIf(after != 0, after, words[at].Traits.Shape);
        for (int bit = 0; bit < NameListIndex.Marks; bit++)
        {
            list.AddIf((marks & (1u << bit)) != 0);
        }
    }

    private static NameWord Word(ReadOnlySpan<NameWord> words, int at) => at >= 0 && at < words.Length ? words[at] : default;
}
