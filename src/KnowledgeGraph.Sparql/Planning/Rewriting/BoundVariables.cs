using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning.Rewriting;

/// <summary>Which variables the solutions of a pattern may bind, and which all of them bind. Each pattern is looked at once.</summary>
internal sealed class BoundVariables
{
    private readonly Dictionary<GraphPattern, (ImmutableHashSet<Variable> Possible, ImmutableHashSet<Variable> Certain)> _known = new(ReferenceEqualityComparer.Instance);

    public ImmutableHashSet<Variable> Possible(GraphPattern pattern) => Of(pattern).Possible;

    public ImmutableHashSet<Variable> Certain(GraphPattern pattern) => Of(pattern).Certain;

    private (ImmutableHashSet<Variable> Possible, ImmutableHashSet<Variable> Certain) Of(GraphPattern pattern)
    {
        if (!_known.TryGetValue(pattern, out var sets)) _known.Add(pattern, sets = Find(pattern));
        return sets;
    }

    private (ImmutableHashSet<Variable> Possible, ImmutableHashSet<Variable> Certain) Find(GraphPattern pattern)
    {
        switch (pattern)
        {
            case GraphPattern.Bgp bgp:
                return Both(bgp.Triples.SelectMany(triple => (PatternTerm[])[triple.Subject, triple.Predicate, triple.Object]));
            case GraphPattern.PathPattern path:
                return Both([path.Subject, path.Object]);
            case GraphPattern.Values values:
                var always = values.Variables.Where((_, column) => values.Rows.All(row => row[column] is not null));
                return ([.. values.Variables], [.. always]);
            case GraphPattern.Join join:
                return (Possible(join.Left).Union(Possible(join.Right)), Certain(join.Left).Union(Certain(join.Right)));
            case GraphPattern.LeftJoin join:
                return (Possible(join.Left).Union(Possible(join.Right)), Certain(join.Left));
            case GraphPattern.Union union:
                return (Possible(union.Left).Union(Possible(union.Right)), Certain(union.Left).Intersect(Certain(union.Right)));
            case GraphPattern.Minus minus:
                return Of(minus.Left);
            case GraphPattern.Graph graph:
                var name = Both([graph.Name]).Possible;
                return (Possible(graph.Inner).Union(name), Certain(graph.Inner).Union(name));
            case GraphPattern.Service service:
                return (Possible(service.Inner).Union(Both([service.Name]).Possible), []);
            case GraphPattern.Extend extend:
                bool assigned = extend.Expression is Expression.OfTerm || (extend.Expression is Expression.OfVariable { Variable: var copied } && Certain(extend.Inner).Contains(copied));
                return (Possible(extend.Inner).Add(extend.Variable), assigned ? Certain(extend.Inner).Add(extend.Variable) : Certain(extend.Inner));
            case GraphPattern.Group group:
                var counts = group.Aggregates.Where(aggregate => aggregate.Kind == AggregateKind.Count).Select(aggregate => aggregate.Result);
                return ([.. group.Keys, .. group.Aggregates.Select(aggregate => aggregate.Result)], Certain(group.Inner).Intersect(group.Keys).Union(counts));
            case GraphPattern.Project project:
                return (Possible(project.Inner).Intersect(project.Variables), Certain(project.Inner).Intersect(project.Variables));
            default:
                return Of(pattern.Children()[0]);
        }
    }

    private static (ImmutableHashSet<Variable> Possible, ImmutableHashSet<Variable> Certain) Both(IEnumerable<PatternTerm> terms)
    {
        var found = ImmutableHashSet.CreateBuilder<Variable>();
        foreach (var term in terms) Add(term, found);
        var set = found.ToImmutable();
        return (set, set);
    }

    private static void Add(PatternTerm term, ImmutableHashSet<Variable>.Builder found)
    {
        if (term is PatternTerm.OfVariable { Variable: var variable })
        {
            found.Add(variable);
        }
        else if (term is PatternTerm.OfTriple triple)
        {
            Add(triple.Subject, found);
            Add(triple.Predicate, found);
            Add(triple.Object, found);
        }
    }
}
