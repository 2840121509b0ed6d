namespace KnowledgeGraph.Export;

/// <summary>What frames the statements of a picture stand in.</summary>
public enum StatementFrames
{
    /// <summary>One for each article.</summary>
    Article,

    /// <summary>One for each day on which something was said; where that is unknown, the day of the article.</summary>
    Date,
}
