namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>A value of an expression.</summary>
internal readonly struct Value
{
    /// <summary>The error of SPARQL's three-valued logic.</summary>
    public static Value Error => default;
}
