using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Which word each named node stands for while one match is sought. Slot 0 is the first node of the pattern.</summary>
internal sealed class Bindings
{
    private readonly int[] _slots;

    public Bindings(MatchedArticle article, int slots)
    {
        Article = article;
        _slots = new int[slots];
        Array.Fill(_slots, -1);
    }

    public MatchedArticle Article { get; }

    /// <summary>The word in a slot, -1 where there is none.</summary>
    public int this[int slot]
    {
        get => _slots[slot];
        set => _slots[slot] = value;
    }

    /// <summary>The words as they stand now.</summary>
    public ImmutableArray<int> Snapshot() => [.. _slots];
}
