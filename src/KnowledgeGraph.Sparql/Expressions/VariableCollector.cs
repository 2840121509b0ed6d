using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Finds the variables of expressions and of the patterns inside them.</summary>
internal static class VariableCollector
{
    public static void Collect(Expression expression, ImmutableHashSet<Variable>.Builder found)
    {
        if (expression is Expression.OfVariable variable) found.Add(variable.Variable);
        if (expression is Expression.Exists exists) Collect(exists.Pattern, found);
        foreach (var child in expression.Children()) Collect(child, found);
    }

    /// <summary>All variables that a pattern mentions, whether they are visible outside it or not.</summary>
    public static void Collect(GraphPattern pattern, ImmutableHashSet<Variable>.Builder found)
    {
        switch (pattern)
        {
            case GraphPattern.Bgp bgp:
                foreach (var triple in bgp.Triples) Collect(found, triple.Subject, triple.Predicate, triple.Object);
                break;
            case GraphPattern.PathPattern path:
                Collect(found, path.Subject, path.Object);
                break;
            case GraphPattern.LeftJoin { Condition: { } condition }:
                Collect(condition, found);
                break;
            case GraphPattern.Filter filter:
                Collect(filter.Condition, found);
                break;
            case GraphPattern.Graph graph:
                Collect(found, graph.Name);
                break;
            case GraphPattern.Service service:
                Collect(found, service.Name);
                break;
            case GraphPattern.Extend extend:
                found.Add(extend.Variable);
                Collect(extend.Expression, found);
                break;
            case GraphPattern.Values table:
                found.UnionWith(table.Variables);
                break;
            case GraphPattern.Group group:
                CollectGroup(group, found);
                break;
            case GraphPattern.OrderBy order:
                foreach (var condition in order.Conditions) Collect(condition.Expression, found);
                break;
            case GraphPattern.Project project:
                found.UnionWith(project.Variables);
                break;
        }

        foreach (var child in pattern.Children()) Collect(child, found);
    }

    private static void CollectGroup(GraphPattern.Group group, ImmutableHashSet<Variable>.Builder found)
    {
        found.UnionWith(group.Keys);
        foreach (var aggregate in group.Aggregates)
        {
            found.Add(aggregate.Result);
            if (aggregate.Argument is { } argument) Collect(argument, found);
        }
    }

    private static void Collect(ImmutableHashSet<Variable>.Builder found, params ReadOnlySpan<PatternTerm> terms)
    {
        foreach (var term in terms)
        {
            if (term is PatternTerm.OfVariable variable) found.Add(variable.Variable);
            if (term is PatternTerm.OfTriple triple) Collect(found, triple.Subject, triple.Predicate, triple.Object);
        }
    }
}
