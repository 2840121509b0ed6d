namespace KnowledgeGraph.Language;

/// <summary>The way in which a currency is written.</summary>
internal enum CurrencyForm
{
    /// <summary>A sign before the number.</summary>
    Sign,

    /// <summary>An ISO 4217 code on either side.</summary>
    Code,

    /// <summary>A name behind the number.</summary>
    Name,

    /// <summary>A name that is also another word; counts only behind a thousand or more.</summary>
    LargeName,

    /// <summary>A letter that counts only right before the digits of a number with a scale ("R60 billion").</summary>
    Glued,
}
