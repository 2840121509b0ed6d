namespace KnowledgeGraph.Extraction;

/// <summary>How a node of a pattern becomes a value; the names in a rule are these in lower case.</summary>
internal enum ReadingKind
{
    /// <summary>The thing that the node names.</summary>
    Thing,
    /// <summary>Who acts: also "the Dutch side" for the Netherlands, a title for the person behind it.</summary>
    Actor,
    /// <summary>The country or organization that the node names or acts for: a minister for the minister's country, "the two sides" for those spoken of.</summary>
    Party,
    /// <summary>The place that the node names: a capital that stands for its government is the city.</summary>
    Place,
    /// <summary>The words of the noun phrase.</summary>
    Words,
    /// <summary>The words of the whole phrase or clause, from its verb or first word on, in the base form.</summary>
    Clause,
    /// <summary>When: the date, or the first of a stretch.</summary>
    Date,
    /// <summary>The date, where it is not after the article's.</summary>
    Past,
    /// <summary>The last date of a stretch.</summary>
    End,
    /// <summary>How long.</summary>
    Duration,
    /// <summary>The number, or the amount of a sum.</summary>
    Number,
    /// <summary>The currency of a sum (ISO 4217).</summary>
    Currency,
    /// <summary>The word that bends a number: "about".</summary>
    Qualifier,
    /// <summary>What a column of a word list says of the word.</summary>
    List,
}
