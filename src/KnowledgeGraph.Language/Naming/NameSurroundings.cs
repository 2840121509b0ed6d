namespace KnowledgeGraph.Language.Naming;

/// <summary>How a word is written elsewhere: what tells a name at the beginning of a sentence or in a headline from any other word.</summary>
[Flags]
internal enum NameSurroundings
{
    None = 0,

    /// <summary>The word is the first of its sentence.</summary>
    First = 1,

    /// <summary>No word of the sentence has a small first letter.</summary>
    OnlyCapitals = 2,

    /// <summary>No word of the sentence but the first has a capital letter.</summary>
    NoCapitals = 4,

    /// <summary>Most words of the sentence have capital letters.</summary>
    MostlyCapitals = 8,

    /// <summary>The word stands alone between brackets.</summary>
    InBrackets = 16,

    /// <summary>The document has the word in small letters.</summary>
    SmallElsewhere = 32,

    /// <summary>The document has the word with a capital letter inside a sentence.</summary>
    CapitalElsewhere = 64,

    /// <summary>The word is all in capital letters, and so are most of the sentence.</summary>
    Shouted = 128,
}
