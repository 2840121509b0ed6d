namespace KnowledgeGraph.Articles.Cues;

/// <summary>What a line of a page is when it is not part of the article.</summary>
internal enum FurnitureKind
{
    /// <summary>Part of the article, as far as its words tell.</summary>
    None,

    /// <summary>To be left out.</summary>
    Drop,

    /// <summary>The title of a list of other things.</summary>
    List,

    /// <summary>The article has ended above.</summary>
    End,
}
