using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning.Rewriting;

/// <content>Filters that say which terms a variable may be.</content>
internal sealed partial class Rewriter
{
    /// <summary>Puts conditions above a pattern: as joins with the terms that they name where they name some, otherwise as one filter.</summary>
    private GraphPattern Attach(GraphPattern pattern, ImmutableArray<Condition> conditions)
    {
        var filters = new List<Expression>();
        var terms = new Dictionary<Variable, ImmutableArray<Term>>();
        foreach (var condition in conditions)
        {
            bool named = NamesTerms(condition.Expression, out var variable, out var named_) && _bound.Certain(pattern).Contains(variable) && terms.TryAdd(variable, named_);
            if (!named) filters.Add(condition.Expression);
        }

        foreach (var (variable, allowed) in terms.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal)) pattern = Restrict(pattern, variable, allowed);
        if (filters.Count == 0) return pattern;
        var filter = filters.Aggregate((left, right) => new Expression.Binary(BinaryOperator.And, left, right) { Span = new SourceSpan(left.Span.Start, right.Span.End) });
        return new GraphPattern.Filter(filter, pattern) { Span = filter.Span };
    }
}
