namespace KnowledgeGraph.Extraction;

/// <summary>What the values of a property are.</summary>
internal enum PropertyKind
{
    /// <summary>Things.</summary>
    OfThings,
    /// <summary>Strings, or literals of no declared range.</summary>
    OfStrings,
    /// <summary>Dates, numbers and other literals.</summary>
    OfOtherLiterals,
}
