using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>How many words a text has, and how many of them only English, or only other languages, use to build sentences.</summary>
internal readonly record struct FunctionWordCount(int Words, int English, int Foreign)
{
    /// <summary>Below so many words nothing is said about the language.</summary>
    private const int FewestWords = 8;

    /// <summary>Whether a fifth of the words or more are foreign function words, and at most one in twenty-five an English one.</summary>
    public bool IsForeign => Words >= FewestWords && Foreign * 5 >= Words && English * 25 <= Words;

    /// <summary>Counts words: stretches of letters.</summary>
    public static FunctionWordCount Of(ReadOnlySpan<char> text, FrozenSet<string> english, FrozenSet<string> foreign)
    {
        var (englishWords, foreignWords) = (english.GetAlternateLookup<ReadOnlySpan<char>>(), foreign.GetAlternateLookup<ReadOnlySpan<char>>());
        var count = default(FunctionWordCount);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                ReadOnlySpan<char> word = text[start..i];
                count = new FunctionWordCount(count.Words + 1, count.English + (englishWords.Contains(word) ? 1 : 0), count.Foreign + (foreignWords.Contains(word) ? 1 : 0));
            }

            start = i + 1;
        }

        return count;
    }
}
