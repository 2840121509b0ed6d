namespace KnowledgeGraph.Export;

/// <summary>Which way the picture reads, from who acts to what is acted upon.</summary>
public enum RankDirection
{
    /// <summary>From left to right; the better one for a landscape page.</summary>
    LeftToRight,

    /// <summary>From top to bottom.</summary>
    TopToBottom,
}
