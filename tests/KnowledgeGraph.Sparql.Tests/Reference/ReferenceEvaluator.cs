using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using Bindings = System.Collections.Immutable.ImmutableDictionary<string, KnowledgeGraph.Rdf.Term>;

namespace KnowledgeGraph.Sparql.Tests.Reference;

/// <summary>Evaluates a pattern as SPARQL 1.1 section 18 defines it, with nested loops over lists; slow on purpose, so that there is nothing to get wrong.</summary>
/// <param name="dataset">The data.</param>
internal sealed class ReferenceEvaluator(Dataset dataset)
{
    private const long MostPairs = 4_000_000;
    private static readonly Bindings Empty = Bindings.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The solutions, as a multiset.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="graph">The active graph; null is the default graph.</param>
    public List<Bindings> Evaluate(GraphPattern pattern, Term? graph = null) => pattern switch
    {
        GraphPattern.Bgp bgp => bgp.Triples.Aggregate(new List<Bindings> { Empty }, (rows, triple) => [.. rows.SelectMany(row => Match(triple, row, graph))]),
        GraphPattern.Join join => Join(Evaluate(join.Left, graph), Evaluate(join.Right, graph)),
        GraphPattern.LeftJoin left => LeftJoin(left, graph),
        GraphPattern.Filter filter => [.. Evaluate(filter.Inner, graph).Where(row => IsTrue(filter.Condition, row, graph))],
        GraphPattern.Union union => [.. Evaluate(union.Left, graph), .. Evaluate(union.Right, graph)],
        GraphPattern.Graph { Name: PatternTerm.OfTerm name } named => dataset.GraphNames.Contains(name.Term) ? Evaluate(named.Inner, name.Term) : [],
        GraphPattern.Graph { Name: PatternTerm.OfVariable name } each => [.. dataset.GraphNames.SelectMany(term => Join(Evaluate(each.Inner, term), [Empty.Add(name.Variable.Name, term)]))],
        GraphPattern.Extend extend => [.. Evaluate(extend.Inner, graph).Select(row => Expressions(graph).Value(extend.Expression, row) is { } value ? row.Add(extend.Variable.Name, value) : row)],
        GraphPattern.Minus minus => Minus(Evaluate(minus.Left, graph), Evaluate(minus.Right, graph)),
        GraphPattern.Values values => [.. values.Rows.Select(row => Row(values.Variables, row))],
        GraphPattern.Group group => Group(group, graph),
        GraphPattern.Project project => [.. Evaluate(project.Inner, graph).Select(row => Only(row, project.Variables))],
        GraphPattern.Distinct distinct => [.. Evaluate(distinct.Inner, graph).DistinctBy(Key)],
        _ => throw new InvalidDataException($"{pattern.GetType().Name} is not generated"),
    };

    /// <summary>A solution as text that is the same for the same solution; anonymous variables do not show.</summary>
    public static string Key(Bindings row) =>
        string.Join(' ', row.Where(binding => !binding.Key.StartsWith('.')).OrderBy(binding => binding.Key, StringComparer.Ordinal).Select(binding => $"?{binding.Key}={binding.Value}"));

    private static Bindings Row(ImmutableArray<Variable> variables, ImmutableArray<Term?> terms) =>
        Enumerable.Range(0, variables.Length).Where(i => terms[i] is not null).Aggregate(Empty, (row, i) => row.Add(variables[i].Name, terms[i]!));

    private static Bindings Only(Bindings row, ImmutableArray<Variable> variables) =>
        row.RemoveRange(row.Keys.Except(variables.Select(variable => variable.Name), StringComparer.Ordinal));

    private static bool Compatible(Bindings left, Bindings right) => left.All(binding => !right.TryGetValue(binding.Key, out var other) || other.Equals(binding.Value));

    private static List<Bindings> Join(List<Bindings> left, List<Bindings> right) => (long)left.Count * right.Count > MostPairs
        ? throw new OverflowException("too many pairs to look at")
        : [.. left.SelectMany(one => right.Where(two => Compatible(one, two)).Select(two => one.SetItems(two)))];

    private static List<Bindings> Minus(List<Bindings> left, List<Bindings> right) =>
        [.. left.Where(one => !right.Exists(two => Compatible(one, two) && one.Keys.Intersect(two.Keys, StringComparer.Ordinal).Any()))];

    private List<Bindings> LeftJoin(GraphPattern.LeftJoin pattern, Term? graph)
    {
        var right = Evaluate(pattern.Right, graph);
        var result = new List<Bindings>();
        foreach (var one in Evaluate(pattern.Left, graph))
        {
            var matches = Join([one], right).Where(row => pattern.Condition is null || IsTrue(pattern.Condition, row, graph)).ToList();
            result.AddRange(matches.Count > 0 ? matches : [one]);
        }

        return result;
    }

    private List<Bindings> Group(GraphPattern.Group group, Term? graph)
    {
        var keys = group.Keys.Select(key => key.Name).ToList();
        var groups = Evaluate(group.Inner, graph).GroupBy(row => Key(Only(row, group.Keys)), StringComparer.Ordinal).Select(rows => rows.ToList()).ToList();
        if (groups.Count == 0 && keys.Count == 0) groups.Add([]);
        return [.. groups.Select(rows => group.Aggregates.Aggregate(rows.Count == 0 ? Empty : Only(rows[0], group.Keys), (row, aggregate) => row.Add(aggregate.Result.Name, Count(aggregate, rows, graph))))];
    }

    private Literal Count(Aggregate aggregate, List<Bindings> rows, Term? graph)
    {
        if (aggregate.Kind != AggregateKind.Count) throw new InvalidDataException($"{aggregate.Kind} is not generated");
        if (aggregate.Argument is null) return Literal.Integer(aggregate.Distinct ? rows.DistinctBy(Key).Count() : rows.Count);
        var values = rows.Select(row => Expressions(graph).Value(aggregate.Argument, row)).Where(value => value is not null);
        return Literal.Integer(aggregate.Distinct ? values.Distinct().Count() : values.Count());
    }

    private ReferenceExpressions Expressions(Term? graph) =>
        new((pattern, row) => Evaluate(KnowledgeGraph.Sparql.Planning.Substitution.Values(row.ToDictionary(binding => new Variable(binding.Key), binding => binding.Value)).In(pattern), graph).Count > 0);

    private bool IsTrue(Expression condition, Bindings row, Term? graph) => Expressions(graph).Truth(condition, row) == true;

    private IEnumerable<Bindings> Match(TriplePattern pattern, Bindings row, Term? graph)
    {
        foreach (var triple in dataset.Graph(graph))
        {
            if (Bind(pattern.Subject, triple.Subject, row) is { } first
                && Bind(pattern.Predicate, triple.Predicate, first) is { } second
                && Bind(pattern.Object, triple.Object, second) is { } third)
            {
                yield return third;
            }
        }
    }

    private static Bindings? Bind(PatternTerm place, Term term, Bindings row) => place switch
    {
        PatternTerm.OfTerm constant => constant.Term.Equals(term) ? row : null,
        PatternTerm.OfVariable variable when row.TryGetValue(variable.Variable.Name, out var bound) => bound.Equals(term) ? row : null,
        PatternTerm.OfVariable variable => row.Add(variable.Variable.Name, term),
        _ => throw new InvalidDataException("triple terms are not generated"),
    };
}
