namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Whether an aggregate may stand where an expression is read.</summary>
internal enum AggregateRule
{
    /// <summary>In patterns and GROUP BY: no.</summary>
    Outside,

    /// <summary>In SELECT, HAVING and ORDER BY: yes.</summary>
    Allowed,

    /// <summary>In an aggregate: no, with another message.</summary>
    Inside,
}
