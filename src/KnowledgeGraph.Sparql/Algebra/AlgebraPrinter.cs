using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>Writes algebra as S-expressions, in the notation that Jena's users know.</summary>
/// <remarks>Anonymous variables show their dot: <c>?.blank0</c>. The text is for people and tests; nothing reads it back.</remarks>
internal sealed class AlgebraPrinter(PrefixMap prefixes)
{
    private readonly TermPrinter _terms = new(prefixes);

    /// <summary>The pattern of a query, several lines without an end to the last.</summary>
    public static string Print(GraphPattern pattern, PrefixMap? prefixes = null) => new AlgebraPrinter(prefixes ?? PrefixMap.Empty).Of(pattern).ToString();

    public static string Print(Expression expression, PrefixMap? prefixes = null) => new AlgebraPrinter(prefixes ?? PrefixMap.Empty).Of(expression).ToString();

    public SExpression Of(GraphPattern pattern) => pattern switch
    {
        GraphPattern.Bgp { Triples.IsEmpty: true } => SExpression.List("table", "unit"),
        GraphPattern.Bgp bgp => SExpression.List(["bgp", .. bgp.Triples.Select(_terms.Print)]),
        GraphPattern.PathPattern path => SExpression.List("path", _terms.Print(path.Subject), _terms.Print(path.Path), _terms.Print(path.Object)),
        GraphPattern.Join join => SExpression.List("join", Of(join.Left), Of(join.Right)),
        GraphPattern.LeftJoin { Condition: null } join => SExpression.List("leftjoin", Of(join.Left), Of(join.Right)),
        GraphPattern.LeftJoin join => SExpression.List("leftjoin", Of(join.Left), Of(join.Right), Of(join.Condition!)),
        GraphPattern.Union union => SExpression.List("union", Of(union.Left), Of(union.Right)),
        GraphPattern.Minus minus => SExpression.List("minus", Of(minus.Left), Of(minus.Right)),
        GraphPattern.Filter filter => SExpression.List("filter", Of(filter.Condition), Of(filter.Inner)),
        GraphPattern.Graph graph => SExpression.List("graph", _terms.Print(graph.Name), Of(graph.Inner)),
        GraphPattern.Service service => SExpression.List(["service", .. service.Silent ? ["silent"] : (SExpression[])[], _terms.Print(service.Name), Of(service.Inner)]),
        GraphPattern.Values values => OfValues(values),
        _ => OfSolutions(pattern),
    };

    public SExpression Of(Expression expression) => expression switch
    {
        Expression.OfVariable variable => variable.Variable.ToString(),
        Expression.OfTerm term => _terms.Print(term.Term),
        Expression.Unary unary => SExpression.List(unary.Operator.Sign(), Of(unary.Operand)),
        Expression.Binary binary => SExpression.List(binary.Operator.Sign(), Of(binary.Left), Of(binary.Right)),
        Expression.In list => SExpression.List([list.Negated ? "notin" : "in", Of(list.Value), .. list.List.Select(Of)]),
        Expression.BuiltIn function => SExpression.List([function.Name.ToLowerInvariant(), .. function.Arguments.Select(Of)]),
        Expression.Call call => SExpression.List([_terms.Print(call.Function), .. call.Distinct ? ["distinct"] : (SExpression[])[], .. call.Arguments.Select(Of)]),
        Expression.Exists exists => SExpression.List(exists.Negated ? "notexists" : "exists", Of(exists.Pattern)),
        Expression.OfAggregate aggregate => Of(aggregate.Aggregate),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private SExpression OfSolutions(GraphPattern pattern) => pattern switch
    {
        GraphPattern.Extend extend => SExpression.List("extend", SExpression.List(extend.Variable.ToString(), Of(extend.Expression)), Of(extend.Inner)),
        GraphPattern.Group group => SExpression.List("group", OfVariables(group.Keys), SExpression.List(group.Aggregates.Select(OfResult)), Of(group.Inner)),
        GraphPattern.OrderBy order => SExpression.List("order", SExpression.List(order.Conditions.Select(OfCondition)), Of(order.Inner)),
        GraphPattern.Project project => SExpression.List("project", OfVariables(project.Variables), Of(project.Inner)),
        GraphPattern.Distinct distinct => SExpression.List("distinct", Of(distinct.Inner)),
        GraphPattern.Reduced reduced => SExpression.List("reduced", Of(reduced.Inner)),
        GraphPattern.Slice slice => SExpression.List("slice", Number(slice.Offset), slice.Limit is { } limit ? Number(limit) : "_", Of(slice.Inner)),
        _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
    };

    private SExpression Of(Aggregate aggregate)
    {
        List<SExpression> items = [aggregate.Kind == AggregateKind.GroupConcat ? "group_concat" : aggregate.Kind.ToString().ToLowerInvariant()];
        if (aggregate.Distinct) items.Add("distinct");
        if (aggregate.Separator is { } separator) items.Add(SExpression.List("separator", Literal.String(separator).ToString()));
        items.Add(aggregate.Argument is { } argument ? Of(argument) : "*");
        return SExpression.List(items);
    }

    private SExpression OfResult(Aggregate aggregate) => SExpression.List(aggregate.Result.ToString(), Of(aggregate));

    private SExpression OfCondition(OrderCondition condition) => condition.Descending ? SExpression.List("desc", Of(condition.Expression)) : Of(condition.Expression);

    private SExpression OfValues(GraphPattern.Values values) => SExpression.List(
    [
        "table",
        OfVariables(values.Variables),
        .. values.Rows.Select(row => SExpression.List(row.Select(term => (SExpression)(term is null ? "undef" : _terms.Print(term))))),
    ]);

    private static SExpression OfVariables(IEnumerable<Variable> variables) => SExpression.List(variables.Select(variable => (SExpression)variable.ToString()));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
