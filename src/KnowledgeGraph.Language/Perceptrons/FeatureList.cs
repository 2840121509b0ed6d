namespace KnowledgeGraph.Language.Perceptrons;

/// <summary>Features of one decision, written one after the other; numbers the templates by itself, so that equal values in different places stay apart.</summary>
internal ref struct FeatureList(Span<uint> room)
{
    private readonly Span<uint> _room = room;
    private int _template;

    /// <summary>What was written.</summary>
    internal int Count { get; private set; }

    /// <summary>Writes the next template with its values.</summary>
    internal void Add(uint first = 0, uint second = 0, uint third = 0) => _room[Count++] = StableHash.Feature(_template++, first, second, third);

    /// <summary>Writes the next template where <paramref name="applies"/>, and counts it in any case.</summary>
    internal void AddIf(bool applies, uint first = 0, uint second = 0, uint third = 0)
    {
        if (applies)
        {
            _room[Count++] = StableHash.Feature(_template, first, second, third);
        }

        _template++;
    }
}
