namespace KnowledgeGraph.Articles;

/// <summary>What a paragraph is to the article.</summary>
public enum ParagraphKind
{
    /// <summary>The article's title as it stands in its text; at most one.</summary>
    Headline,

    /// <summary>A title inside the article, or the deck below its headline.</summary>
    Subheading,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>What stands below a picture, without the photographer's credit.</summary>
    Caption,

    /// <summary>One point of a list that belongs to the article.</summary>
    ListItem,

    /// <summary>A passage set off as quoted.</summary>
    BlockQuote,
}
