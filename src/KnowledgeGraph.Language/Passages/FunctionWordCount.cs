using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>How many words a text has, and how many of them only English, or only other languages, use to build sentences.</summary>
internal readonly record struct FunctionWordCount(int Words, int English, int Foreign, int DifferentForeign)
{
    /// <summary>Fewer may come from names alone ("Universidad de la Costa").</summary>
    private const int FewestDifferent = 3;

    /// <summary>Below so many words nothing is said about the language.</summary>
    private const int FewestWords = 8;

    /// <summary>Whether a fifth of the words or more are foreign function words, at least three different ones, and at most one in twenty-five an English one.</summary>
    public bool IsForeign => Words >= FewestWords && DifferentForeign >= FewestDifferent && Foreign * 5 >= Words && English * 25 <= Words;

    /// <summary>Counts words: stretches of letters.</summary>
    public static FunctionWordCount Of(ReadOnlySpan<char> text, FrozenSet<string> english, FrozenSet<string> foreign)
    {
        var (englishWords, foreignWords) = (english.GetAlternateLookup<ReadOnlySpan<char>>(), foreign.GetAlternateLookup<ReadOnlySpan<char>>());
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (words, englishCount, foreignCount, start) = (0, 0, 0, 0);
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                ReadOnlySpan<char> word = text[start..i];
                words++;
                englishCount += englishWords.Contains(word) ? 1 : 0;
                if (foreignWords.TryGetValue(word, out string? known))
                {
                    foreignCount++;
                    seen.Add(known);
                }
            }

            start = i + 1;
        }

        return new FunctionWordCount(words, englishCount, foreignCount, seen.Count);
    }
}
