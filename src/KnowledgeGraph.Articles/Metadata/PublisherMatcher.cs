using KnowledgeGraph.Articles.Cues;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Recognises the names of news media: those of a list, and by their shape those that no list knows.</summary>
internal sealed class PublisherMatcher
{
    private const int LongestName = 60;

    private readonly HashSet<string> _known;

    public PublisherMatcher(IEnumerable<string> names)
    {
        _known = names.Select(Key).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the whole text is a name of the list; case and a leading "The" do not matter.</summary>
    public bool IsKnown(string text) => text.Length <= LongestName && _known.Contains(Key(text));

    /// <summary>Whether the text is a name of the list or looks like one: capitalised words, one of them a word for a news medium.</summary>
    public bool IsLikely(string text)
    {
        if (IsKnown(text))
            return true;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6 && text.Length <= LongestName
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "of" or "and" or "the" or "&")
            && Array.Exists(words, word => Furniture.IsMediaNoun(word));
    }

    private static string Key(string name)
    {
        var key = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', ',', '"', '“', '”').ToLowerInvariant();
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }
}
