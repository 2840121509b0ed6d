namespace KnowledgeGraph.Language;

/// <summary>What a word does in a cardinal number.</summary>
internal enum NumberWordKind
{
    /// <summary>Adds 0 to 19.</summary>
    Unit,

    /// <summary>Adds 20 to 90; a unit may follow.</summary>
    Ten,

    /// <summary>Multiplies what stands before it by 100.</summary>
    Hundred,

    /// <summary>Multiplies what stands before it.</summary>
    Scale,

    /// <summary>A scale in letters, "bn".</summary>
    Letter,
}
