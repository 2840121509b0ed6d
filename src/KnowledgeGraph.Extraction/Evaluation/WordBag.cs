namespace KnowledgeGraph.Extraction;

/// <summary>Words with how often each stands in a text. Immutable.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public WordBag(IEnumerable<string> words)
    {
        foreach (string word in words)
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
        Size = _counts.Values.Sum();
    }

    private WordBag(Dictionary<string, int> counts)
    {
        _counts = counts;
        Size = counts.Values.Sum();
    }

    /// <summary>How many words there are, repeated ones as often as they stand.</summary>
    public int Size { get; }

    /// <summary>How many words the two have in common, repeated ones as often as in both.</summary>
    public int Common(WordBag other) => _counts.Sum(pair => Math.Min(pair.Value, other._counts.GetValueOrDefault(pair.Key)));

    /// <summary>What is left when the words of another are taken away.</summary>
    public WordBag Without(WordBag other) => new(_counts
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value - other._counts.GetValueOrDefault(pair.Key)))
        .Where(pair => pair.Value > 0).ToDictionary(StringComparer.Ordinal));
}
