using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Which variables a pattern can bind, which it always binds, and which it speaks of. SPARQL 1.1 section 18.2.1.</summary>
internal static class PatternVariables
{
    /// <summary>Those that a solution of the pattern may bind.</summary>
    public static HashSet<Variable> Possible(GraphPattern pattern) => Collect(pattern, certainOnly: false);

    /// <summary>Those that every solution of the pattern binds.</summary>
    public static HashSet<Variable> Certain(GraphPattern pattern) => Collect(pattern, certainOnly: true);

    public static void AddOf(PatternTerm term, ISet<Variable> into)
    {
        switch (term)
        {
            case PatternTerm.OfVariable variable:
                into.Add(variable.Variable);
                break;
            case PatternTerm.OfTriple triple:
                AddOf(triple.Subject, into);
                AddOf(triple.Predicate, into);
                AddOf(triple.Object, into);
                break;
        }
    }

    public static void AddOf(TriplePattern triple, ISet<Variable> into)
    {
        AddOf(triple.Subject, into);
        AddOf(triple.Predicate, into);
        AddOf(triple.Object, into);
    }

    private static HashSet<Variable> Collect(GraphPattern pattern, bool certainOnly)
    {
        switch (pattern)
        {
            case GraphPattern.Bgp bgp:
                var found = new HashSet<Variable>();
                foreach (var triple in bgp.Triples) AddOf(triple, found);
                return found;
            case GraphPattern.PathPattern path: return Of(path.Subject, path.Object);
            case GraphPattern.Join join: return Both(join.Left, join.Right, certainOnly);
            case GraphPattern.LeftJoin left: return certainOnly ? Collect(left.Left, true) : Both(left.Left, left.Right, false);
            case GraphPattern.Filter filter: return Collect(filter.Inner, certainOnly);
            case GraphPattern.Union union: return Union(union, certainOnly);
            case GraphPattern.Graph graph: return With(Collect(graph.Inner, certainOnly), graph.Name);
            case GraphPattern.Extend extend: return Extend(extend, certainOnly);
            case GraphPattern.Minus minus: return Collect(minus.Left, certainOnly);
            case GraphPattern.Values values: return Values(values, certainOnly);
            case GraphPattern.Service service: return certainOnly ? [] : With(Collect(service.Inner, false), service.Name);
            case GraphPattern.Group group: return Group(group, certainOnly);
            case GraphPattern.OrderBy order: return Collect(order.Inner, certainOnly);
            case GraphPattern.Project project: return Project(project, certainOnly);
            case GraphPattern.Distinct distinct: return Collect(distinct.Inner, certainOnly);
            case GraphPattern.Reduced reduced: return Collect(reduced.Inner, certainOnly);
            case GraphPattern.Slice slice: return Collect(slice.Inner, certainOnly);
            default: throw new InvalidOperationException($"{pattern.GetType().Name} is no pattern that binds variables");
        }
    }

    private static HashSet<Variable> Of(PatternTerm first, PatternTerm second)
    {
        var found = new HashSet<Variable>();
        AddOf(first, found);
        AddOf(second, found);
        return found;
    }

    private static HashSet<Variable> With(HashSet<Variable> variables, PatternTerm term)
    {
        AddOf(term, variables);
        return variables;
    }

    private static HashSet<Variable> Both(GraphPattern left, GraphPattern right, bool certainOnly)
    {
        var found = Collect(left, certainOnly);
        found.UnionWith(Collect(right, certainOnly));
        return found;
    }

    private static HashSet<Variable> Union(GraphPattern.Union union, bool certainOnly)
    {
        var found = Collect(union.Left, certainOnly);
        if (certainOnly) found.IntersectWith(Collect(union.Right, true));
        else found.UnionWith(Collect(union.Right, false));
        return found;
    }

    private static HashSet<Variable> Extend(GraphPattern.Extend extend, bool certainOnly)
    {
        var found = Collect(extend.Inner, certainOnly);
        if (!certainOnly || extend.Expression is Expression.OfTerm || extend.Expression is Expression.OfVariable copied && found.Contains(copied.Variable)) found.Add(extend.Variable);
        return found;
    }

    private static HashSet<Variable> Values(GraphPattern.Values values, bool certainOnly)
    {
        var found = new HashSet<Variable>();
        for (int i = 0; i < values.Variables.Length; i++)
        {
            int column = i;
            if (!certainOnly || values.Rows.All(row => row[column] is not null)) found.Add(values.Variables[i]);
        }

        return found;
    }

    private static HashSet<Variable> Group(GraphPattern.Group group, bool certainOnly)
    {
        var found = certainOnly ? Collect(group.Inner, true) : [.. group.Keys];
        if (certainOnly) found.IntersectWith(group.Keys);
        foreach (var aggregate in group.Aggregates)
        {
            if (!certainOnly || aggregate.Kind == AggregateKind.Count) found.Add(aggregate.Result);
        }

        return found;
    }

    private static HashSet<Variable> Project(GraphPattern.Project project, bool certainOnly)
    {
        var found = Collect(project.Inner, certainOnly);
        found.IntersectWith(project.Variables);
        return found;
    }
}
