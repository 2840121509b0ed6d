namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>What a <see cref="Value"/> is. Numbers stand together in the order of promotion, times too.</summary>
internal enum ValueKind : byte
{
    Error,
    Iri,
    BlankNode,
    TripleTerm,

    /// <summary>An <c>xsd:string</c>.</summary>
    String,

    /// <summary>A string with a language tag, with or without base direction.</summary>
    LangString,

    /// <summary>A literal of a datatype that is not known here, or one whose lexical form its datatype does not allow.</summary>
    Other,
    Boolean,
    Integer,
    Decimal,
    Float,
    Double,
    DateTime,
    Date,
    Time,
    GYear,
    GYearMonth,
    GMonth,
    GMonthDay,
    GDay,
    Duration,
    DayTimeDuration,
    YearMonthDuration,
}
