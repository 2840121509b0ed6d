using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>A condition of ORDER BY, ready to run.</summary>
internal sealed record SortKey(CompiledExpression Expression, bool Descending);
