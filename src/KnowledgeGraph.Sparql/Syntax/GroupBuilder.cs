using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Puts the elements of one group together. SPARQL 1.1 section 18.2.2.6: filters hold for the whole group, everything else in its order.</summary>
internal sealed class GroupBuilder
{
    private static readonly GraphPattern Empty = new GraphPattern.Bgp([]);

    private readonly List<Expression> _filters = [];
    private GraphPattern _pattern = Empty;

    /// <summary>The variables that what was read so far may bind.</summary>
    public VariableScope Scope { get; init; } = new();

    /// <summary>The group without its filters.</summary>
    public GraphPattern Unfiltered => _pattern;

    /// <summary>The conjunction of its filters; null where it has none. OPTIONAL takes it for its own condition.</summary>
    public Expression? Filter => _filters.Count == 0 ? null : Conjunction(_filters);

    /// <summary>The whole group.</summary>
    public GraphPattern Pattern => Filter is { } filter ? new GraphPattern.Filter(filter, _pattern) { Span = filter.Span } : _pattern;

    public static Expression Conjunction(IReadOnlyList<Expression> conditions) => Balanced.Fold(
        conditions, (left, right) => new Expression.Binary(BinaryOperator.And, left, right) { Span = new SourceSpan(left.Span.Start, right.Span.End) });

    /// <summary>Joins two patterns; the empty one adds nothing (section 18.2.2.8).</summary>
    public static GraphPattern Join(GraphPattern left, GraphPattern right)
    {
        if (IsEmpty(left)) return right;
        return IsEmpty(right) ? left : new GraphPattern.Join(left, right) { Span = new SourceSpan(left.Span.Start, right.Span.End) };
    }

    public void AddFilter(Expression condition) => _filters.Add(condition);

    public void AddTriples(TripleTarget target)
    {
        foreach (var part in target.TakeParts()) _pattern = Join(_pattern, part);
        Scope.Add(target.TakeScope());
    }

    public void AddJoin(GraphPattern pattern, VariableScope scope)
    {
        _pattern = Join(_pattern, pattern);
        Scope.Add(scope);
    }

    public void AddOptional(GroupBuilder group, SourceSpan span)
    {
        _pattern = new GraphPattern.LeftJoin(_pattern, group.Unfiltered, group.Filter) { Span = span };
        Scope.Add(group.Scope);
    }

    public void AddMinus(GraphPattern pattern, SourceSpan span) => _pattern = new GraphPattern.Minus(_pattern, pattern) { Span = span };

    public void AddExtend(Variable variable, Expression expression, SourceSpan span)
    {
        _pattern = new GraphPattern.Extend(_pattern, variable, expression) { Span = span };
        Scope.Add(variable);
    }

    private static bool IsEmpty(GraphPattern pattern) => pattern is GraphPattern.Bgp { Triples.IsEmpty: true };
}
