using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>[18] SolutionModifier and the trailing [28] ValuesClause.</summary>
internal sealed record SolutionModifiers(
    List<GroupKey> Keys, List<Expression> Having, List<OrderCondition> Order, long Offset, long? Limit, GraphPattern.Values? Values);

/// <summary>[20] GroupCondition; the alias is behind AS.</summary>
internal sealed record GroupKey(Expression Expression, Variable? Alias, SourceSpan Span);
