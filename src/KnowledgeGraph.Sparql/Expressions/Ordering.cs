namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>How two values stand to each other under <c>&lt;</c> and its kin.</summary>
internal enum Ordering : byte
{
    Less,
    Equal,
    Greater,

    /// <summary>NaN is involved: every comparison is false.</summary>
    Unordered,

    /// <summary>The values cannot be compared.</summary>
    Error,
}
