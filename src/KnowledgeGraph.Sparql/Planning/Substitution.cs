using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Writes another variable, or a term, in the place of variables. SPARQL 1.1 section 18.6 (substitute), and the renaming of a subquery's own variables.</summary>
internal sealed class Substitution
{
    private readonly Func<Variable, Variable> _rename;
    private readonly Func<Variable, Term?> _value;

    private Substitution(Func<Variable, Variable> rename, Func<Variable, Term?> value)
    {
        _rename = rename;
        _value = value;
    }

    public static Substitution Renaming(IReadOnlyDictionary<Variable, Variable> names) => new(variable => names.GetValueOrDefault(variable, variable), _ => null);

    public static Substitution Values(IReadOnlyDictionary<Variable, Term> values) => new(variable => variable, variable => values.GetValueOrDefault(variable));

    public GraphPattern In(GraphPattern pattern) => pattern switch
    {
        GraphPattern.Bgp bgp => bgp with { Triples = [.. bgp.Triples.Select(In)] },
        GraphPattern.PathPattern path => path with { Subject = In(path.Subject), Object = In(path.Object) },
        GraphPattern.Join join => join with { Left = In(join.Left), Right = In(join.Right) },
        GraphPattern.LeftJoin left => left with { Left = In(left.Left), Right = In(left.Right), Condition = left.Condition is null ? null : In(left.Condition) },
        GraphPattern.Filter filter => filter with { Condition = In(filter.Condition), Inner = In(filter.Inner) },
        GraphPattern.Union union => union with { Left = In(union.Left), Right = In(union.Right) },
        GraphPattern.Graph graph => graph with { Name = In(graph.Name), Inner = In(graph.Inner) },
        GraphPattern.Extend extend => extend with { Inner = In(extend.Inner), Variable = _rename(extend.Variable), Expression = In(extend.Expression) },
        GraphPattern.Minus minus => minus with { Left = In(minus.Left), Right = In(minus.Right) },
        GraphPattern.Values values => In(values),
        GraphPattern.Service service => service with { Name = In(service.Name), Inner = In(service.Inner) },
        GraphPattern.Group group => In(group),
        GraphPattern.OrderBy order => order with { Inner = In(order.Inner), Conditions = [.. order.Conditions.Select(condition => condition with { Expression = In(condition.Expression) })] },
        GraphPattern.Project project => In(project),
        GraphPattern.Distinct distinct => distinct with { Inner = In(distinct.Inner) },
        GraphPattern.Reduced reduced => reduced with { Inner = In(reduced.Inner) },
        GraphPattern.Slice slice => slice with { Inner = In(slice.Inner) },
        _ => throw new InvalidOperationException($"{pattern.GetType().Name} cannot be rewritten"),
    };

    public Expression In(Expression expression) => expression switch
    {
        Expression.OfVariable variable => _value(variable.Variable) is { } term ? new Expression.OfTerm(term) { Span = variable.Span } : variable with { Variable = _rename(variable.Variable) },
        Expression.Unary unary => unary with { Operand = In(unary.Operand) },
        Expression.Binary binary => binary with { Left = In(binary.Left), Right = In(binary.Right) },
        Expression.In membership => membership with { Value = In(membership.Value), List = In(membership.List) },
        Expression.BuiltIn { Name: "BOUND", Arguments: [Expression.OfVariable variable] } when _value(variable.Variable) is not null => new Expression.OfTerm(Literal.Boolean(true)),
        Expression.BuiltIn builtIn => builtIn with { Arguments = In(builtIn.Arguments) },
        Expression.Call call => call with { Arguments = In(call.Arguments) },
        Expression.Exists exists => exists with { Pattern = In(exists.Pattern) },
        _ => expression,
    };

    private ImmutableArray<Expression> In(ImmutableArray<Expression> list) => [.. list.Select(In)];

    private TriplePattern In(TriplePattern triple) => triple with { Subject = In(triple.Subject), Predicate = In(triple.Predicate), Object = In(triple.Object) };

    private PatternTerm In(PatternTerm term) => term switch
    {
        PatternTerm.OfVariable variable => _value(variable.Variable) is { } value ? new PatternTerm.OfTerm(value) : variable with { Variable = _rename(variable.Variable) },
        PatternTerm.OfTriple triple => triple with { Subject = In(triple.Subject), Predicate = In(triple.Predicate), Object = In(triple.Object) },
        _ => term,
    };

    // A row that says something else about a variable that has a value joins with nothing.
    private GraphPattern.Values In(GraphPattern.Values values)
    {
        int[] kept = [.. Enumerable.Range(0, values.Variables.Length).Where(i => _value(values.Variables[i]) is null)];
        var rows = values.Rows.Where(row => Enumerable.Range(0, row.Length).All(i => row[i] is not { } term || _value(values.Variables[i]) is not { } fixedTerm || fixedTerm.Equals(term)));
        return values with { Variables = [.. kept.Select(i => _rename(values.Variables[i]))], Rows = [.. rows.Select(row => kept.Select(i => row[i]).ToImmutableArray())] };
    }

    private GraphPattern.Group In(GraphPattern.Group group) => group with
    {
        Inner = In(group.Inner),
        Keys = [.. group.Keys.Where(key => _value(key) is null).Select(_rename)],
        Aggregates = [.. group.Aggregates.Select(aggregate => aggregate with { Argument = aggregate.Argument is null ? null : In(aggregate.Argument), Result = _rename(aggregate.Result) })],
    };

    // Only the variables that a subquery gives out are the same variables as outside.
    private GraphPattern.Project In(GraphPattern.Project project)
    {
        var visible = project.Variables.ToHashSet();
        var inner = new Substitution(_rename, variable => visible.Contains(variable) ? _value(variable) : null);
        return project with { Inner = inner.In(project.Inner), Variables = [.. project.Variables.Where(variable => _value(variable) is null).Select(_rename)] };
    }
}
