namespace KnowledgeGraph.Language;

/// <summary>How an abbreviation behaves before a space.</summary>
internal enum AbbreviationKind
{
    /// <summary>A name or another word follows; it never ends a sentence.</summary>
    Title,

    /// <summary>It is an abbreviation only before a digit.</summary>
    Number,

    /// <summary>It may end a sentence.</summary>
    Any,
}
