using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>[9] SelectClause; no items is <c>*</c>.</summary>
internal sealed record SelectClause(ImmutableArray<SelectItem> Items, bool IsStar, bool Distinct, bool Reduced, SourceSpan Span);

/// <summary>A column; without an expression it is a variable of the pattern.</summary>
internal sealed record SelectItem(Variable Variable, Expression? Expression, SourceSpan Span);
