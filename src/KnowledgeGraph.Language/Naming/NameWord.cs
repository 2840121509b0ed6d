using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>What the recognizer sees of a word.</summary>
/// <param name="Traits">Affixes and shape.</param>
/// <param name="Tag">Hash of the Penn Treebank tag.</param>
/// <param name="Marks">The lists it stands in; see <see cref="NameListIndex.Mark"/>.</param>
/// <param name="Surroundings">How it and its neighbours are written.</param>
/// <param name="Grams">Rows of its stretches of letters in their table.</param>
internal readonly record struct NameWord(WordTraits Traits, uint Tag, uint Marks, NameSurroundings Surroundings, int[] Grams)
{
    /// <summary>Flags of <see cref="NameSurroundings"/> and marks of the lists, each read as a number that is 0 or 1.</summary>
    internal const int Flags = 8 + NameListIndex.Marks;

    /// <summary>The marks above the surroundings, bit by bit.</summary>
    internal uint FlagBits => (uint)Surroundings | (Marks << 8);

    /// <summary>The words of a sentence.</summary>
    internal static NameWord[] Of(ReadOnlySpan<string> forms, IReadOnlyList<string> xpos, NameListIndex index, DocumentWords document)
    {
        WordTraits[] traits = WordTraits.Of(forms);
        uint[] marks = index.Mark(traits);
        NameSurroundings[] surroundings = document.Look(forms, traits);
        var words = new NameWord[forms.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = new NameWord(traits[i], StableHash.Of(xpos[i]), marks[i], surroundings[i], LetterGrams.Of(forms[i]));
        }

        return words;
    }
}
