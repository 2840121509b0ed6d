namespace KnowledgeGraph.Extraction;

/// <summary>What the values of a property are.</summary>
internal enum PropertyKind
{
    /// <summary>Things.</summary>
    OfThings,
    /// <summary>Strings, or literals of no declared range.</summary>
    OfStrings,
    /// <summary>Dates, as precise as the text: <c>kg:DateValue</c>.</summary>
    OfDates,
    /// <summary><c>xsd:integer</c>.</summary>
    OfIntegers,
    /// <summary><c>xsd:decimal</c>.</summary>
    OfDecimals,
    /// <summary><c>xsd:duration</c>.</summary>
    OfDurations,
    /// <summary><c>xsd:boolean</c>.</summary>
    OfBooleans,
    /// <summary>Other literals.</summary>
    OfOtherLiterals,
}
