namespace KnowledgeGraph.Language.Parsing;

/// <summary>What the parser can do next.</summary>
internal enum ParserMove
{
    /// <summary>Take a word from the buffer to the stack.</summary>
    Shift,

    /// <summary>The first word of the buffer governs the top of the stack.</summary>
    Left,

    /// <summary>The second word of the stack governs its top.</summary>
    Right,
}
