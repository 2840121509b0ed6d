using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>The stretches of three and four letters of a word, its two ends among them: what tells a foreign surname from a foreign town.</summary>
internal static class LetterGrams
{
    private const int Shortest = 3;
    private const int Longest = 4;
    private const int MostLetters = 24;

    /// <summary>Their rows in the table, in the order of the word; a word without letters has none.</summary>
    internal static int[] Of(string form)
    {
        int length = Math.Min(form.Length, MostLetters);
        Span<char> letters = stackalloc char[length + 2];
        letters[0] = '<';
        letters[^1] = '>';
        bool hasLetter = false;
        for (int i = 0; i < length; i++)
        {
            letters[i + 1] = char.ToLowerInvariant(form[i]);
            hasLetter |= char.IsLetter(form[i]);
        }

        if (!hasLetter)
        {
            return [];
        }

        int count = Math.Max(0, letters.Length - Shortest + 1) + Math.Max(0, letters.Length - Longest + 1);
        int[] rows = new int[count];
        int next = 0;
        for (int start = 0; start + Shortest <= letters.Length; start++)
        {
            for (int size = Shortest; size <= Longest && start + size <= letters.Length; size++)
            {
                rows[next++] = (int)(StableHash.Of(letters.Slice(start, size)) & (NameShape.GramRows - 1));
            }
        }

        return rows;
    }
}
