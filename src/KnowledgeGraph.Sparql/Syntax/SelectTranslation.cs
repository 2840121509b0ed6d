using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Puts SELECT, grouping and the solution modifiers around a pattern. SPARQL 1.1 section 18.2.4 and 18.2.5.</summary>
internal sealed class SelectTranslation(SourceText source, Func<string, Variable> anonymous, GroupBuilder where, SolutionModifiers modifiers)
{
    private readonly List<Aggregate> _aggregates = [];
    private readonly Dictionary<string, Variable> _results = new(StringComparer.Ordinal);
    private readonly HashSet<Variable> _visible = [];
    private GraphPattern _pattern = where.Pattern;
    private bool _grouped;

    /// <summary>The whole algebra with its columns; without a clause (CONSTRUCT, ASK, DESCRIBE) nothing is projected.</summary>
    public GraphPattern Translate(SelectClause? clause, out ImmutableArray<Variable> columns)
    {
        _grouped = modifiers.Keys.Count > 0 || Expressions(clause).Any(HasAggregate);
        columns = clause is null ? [] : ColumnsOf(clause);
        var keys = AddKeys();
        var having = modifiers.Having.Select(condition => Ungroup(condition, mustBeKey: false)).ToList();
        var outputs = OutputsOf(clause);
        ImmutableArray<OrderCondition> order = [.. modifiers.Order.Select(condition => condition with { Expression = Ungroup(condition.Expression, mustBeKey: false) })];

        var span = where.Pattern.Span;
        if (_grouped) _pattern = new GraphPattern.Group(_pattern, keys, [.. _aggregates]) { Span = span };
        if (having.Count > 0) _pattern = new GraphPattern.Filter(GroupBuilder.Conjunction(having), _pattern) { Span = having[0].Span };
        if (modifiers.Values is { } values) _pattern = GroupBuilder.Join(_pattern, values);
        foreach (var (variable, expression) in outputs) _pattern = new GraphPattern.Extend(_pattern, variable, expression) { Span = expression.Span };
        if (order.Length > 0) _pattern = new GraphPattern.OrderBy(_pattern, order) { Span = order[0].Expression.Span };
        if (clause is not null) _pattern = new GraphPattern.Project(_pattern, columns) { Span = clause.Span };
        if (clause is { Distinct: true }) _pattern = new GraphPattern.Distinct(_pattern) { Span = clause.Span };
        if (clause is { Reduced: true }) _pattern = new GraphPattern.Reduced(_pattern) { Span = clause.Span };
        bool whole = modifiers is { Offset: 0, Limit: null };
        return whole ? _pattern : new GraphPattern.Slice(_pattern, modifiers.Offset, modifiers.Limit) { Span = span };
    }

    private static bool HasAggregate(Expression expression) => expression is Expression.OfAggregate || expression.Children().Any(HasAggregate);

    private IEnumerable<Expression> Expressions(SelectClause? clause) => (clause?.Items ?? []).Select(item => item.Expression).OfType<Expression>()
        .Concat(modifiers.Having).Concat(modifiers.Order.Select(condition => condition.Expression));

    private ImmutableArray<Variable> ColumnsOf(SelectClause clause)
    {
        if (!clause.IsStar) return [.. clause.Items.Select(item => item.Variable).Distinct()];
        if (_grouped) throw source.Error(clause.Span, SparqlErrors.StarWithGroups());
        var scope = new VariableScope();
        scope.Add(where.Scope);
        foreach (var variable in modifiers.Values?.Variables ?? []) scope.Add(variable);
        return scope.Variables;
    }

    /// <summary>Section 18.2.4.1: makes the keys that are expressions variables of the pattern; afterwards nothing but the keys is visible.</summary>
    private ImmutableArray<Variable> AddKeys()
    {
        var keys = ImmutableArray.CreateBuilder<Variable>();
        foreach (var key in modifiers.Keys)
        {
            var variable = key.Alias ?? (key.Expression is Expression.OfVariable plain ? plain.Variable : anonymous("key"));
            if (key.Alias is not null || key.Expression is not Expression.OfVariable)
            {
                if (where.Scope.Contains(variable) || keys.Contains(variable)) throw source.Error(key.Span, SparqlErrors.VariableInScope(variable.Name, "GROUP BY"));
                _pattern = new GraphPattern.Extend(_pattern, variable, key.Expression) { Span = key.Span };
            }

            if (!keys.Contains(variable)) keys.Add(variable);
        }

        _visible.UnionWith(_grouped ? keys : [.. where.Scope.Variables, .. modifiers.Values?.Variables ?? []]);
        return keys.ToImmutable();
    }

    /// <summary>The assignments of SELECT, in their order; each may use those before it.</summary>
    private List<(Variable Variable, Expression Expression)> OutputsOf(SelectClause? clause)
    {
        var outputs = new List<(Variable, Expression)>();
        foreach (var item in clause?.Items ?? [])
        {
            if (item.Expression is null)
            {
                if (_grouped && !_visible.Contains(item.Variable)) throw source.Error(item.Span, SparqlErrors.NotGrouped(item.Variable.Name));
                _visible.Add(item.Variable);
                continue;
            }

            var expression = Ungroup(item.Expression, mustBeKey: true);
            if (!_visible.Add(item.Variable)) throw source.Error(item.Span, SparqlErrors.VariableInScope(item.Variable.Name, "SELECT"));
            outputs.Add((item.Variable, expression));
        }

        return outputs;
    }

    /// <summary>Puts variables in the place of aggregates; of a variable that is no key any value of the group is taken, where that is allowed.</summary>
    private Expression Ungroup(Expression expression, bool mustBeKey)
    {
        if (!_grouped) return expression;
        if (expression is Expression.OfAggregate { Aggregate: var aggregate }) return ResultOf(aggregate, expression.Span);
        if (expression is not Expression.OfVariable { Variable: var variable } || _visible.Contains(variable)) return expression.MapChildren(child => Ungroup(child, mustBeKey));
        if (mustBeKey) throw source.Error(expression.Span, SparqlErrors.NotGrouped(variable.Name));
        return ResultOf(new Aggregate(AggregateKind.Sample, expression, false, null, anonymous("aggregate")), expression.Span);
    }

    /// <summary>The variable of an aggregate; the same one for aggregates that are written alike and must come out alike.</summary>
    private Expression.OfVariable ResultOf(Aggregate aggregate, SourceSpan span)
    {
        string text = AlgebraPrinter.Print(new Expression.OfAggregate(aggregate));
        bool shared = aggregate.Argument is null || aggregate.Argument.IsRepeatable();
        if (!shared || !_results.TryGetValue(text, out var result))
        {
            _aggregates.Add(aggregate);
            result = aggregate.Result;
            if (shared) _results.Add(text, result);
        }

        return new Expression.OfVariable(result) { Span = span };
    }
}
