namespace KnowledgeGraph.Rdf.Storage;

/// <summary>What the number that stands for a term says by itself: the ranges of numbers, and the literals that are packed into them.</summary>
/// <remarks>
/// 0 is no term (in the place of a graph: the default graph). From 1 come the terms of a <see cref="TermDictionary"/>, in the order of their first
/// appearance; from <see cref="FirstOverlay"/> those that one query makes; from <see cref="FirstInline"/> literals that need no dictionary. A literal is
/// packed only where unpacking gives the very same lexical form, so two numbers of one dictionary are the same exactly when the terms are.
/// </remarks>
public static partial class TermId
{
    /// <summary>No term; as a graph, the default graph.</summary>
    public const uint None = 0;

    /// <summary>The highest number that a dictionary gives.</summary>
    public const uint LastOfDictionary = FirstOverlay - 1;

    /// <summary>The first number of terms that a query makes; no dataset holds such.</summary>
    public const uint FirstOverlay = 0x4000_0000;

    /// <summary>The first number of literals that are packed into their number.</summary>
    public const uint FirstInline = 0x8000_0000;

    internal const uint FirstInteger = 0x8000_0000;
    internal const uint FirstDecimal = 0xA000_0000;
    internal const uint FirstDate = 0xC000_0000;
    internal const uint FirstBoolean = 0xE000_0000;

    /// <summary>Whether the number belongs to a dictionary.</summary>
    public static bool IsDictionary(uint id) => id - 1 < LastOfDictionary;

    /// <summary>Whether the number is of a term that a query made.</summary>
    public static bool IsOverlay(uint id) => id >> 30 == 1;

    /// <summary>Whether the number is a packed literal.</summary>
    public static bool IsInline(uint id) => id >= FirstInline;

    /// <summary>Whether the number is a packed <c>xsd:integer</c>; the order of such numbers is that of the integers.</summary>
    public static bool IsInlineInteger(uint id) => id >> 29 == 4;

    /// <summary>Whether the number is a packed <c>xsd:decimal</c>; the order of such numbers is not that of the decimals.</summary>
    public static bool IsInlineDecimal(uint id) => id >> 29 == 5;

    /// <summary>Whether the number is a packed <c>xsd:date</c>; the order of such numbers is that of the days.</summary>
    public static bool IsInlineDate(uint id) => id >> 29 == 6;

    /// <summary>Whether the number is a packed <c>xsd:boolean</c>; false comes before true.</summary>
    public static bool IsInlineBoolean(uint id) => id >> 29 == 7;
}
