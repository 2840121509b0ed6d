using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Whether a pattern may see the bindings of rows that it is joined with while it is evaluated, without another answer than evaluation from the inside out gives.</summary>
/// <remarks>
/// SPARQL evaluates a group by itself first: a condition in it does not see what is bound around it. A pattern that does not speak of such variables, or binds them itself
/// in each solution before it does, cannot tell the difference.
/// </remarks>
internal static class FeedRules
{
    /// <param name="pattern">The pattern.</param>
    /// <param name="seen">The variables that the rows may bind.</param>
    public static bool CanFeed(GraphPattern pattern, ISet<Variable> seen) => pattern switch
    {
        GraphPattern.Bgp or GraphPattern.PathPattern or GraphPattern.Values => true,
        GraphPattern.Join join => CanFeed(join.Left, seen) && CanFeed(join.Right, With(seen, join.Left)),
        GraphPattern.Union union => CanFeed(union.Left, seen) && CanFeed(union.Right, seen),
        GraphPattern.Filter filter => CanFeed(filter.Inner, seen) && AreBound(ExpressionVariables.Of(filter.Condition), seen, filter.Inner),
        GraphPattern.Extend extend => CanFeed(extend.Inner, seen) && !seen.Contains(extend.Variable) && AreBound(ExpressionVariables.Of(extend.Expression), seen, extend.Inner),
        GraphPattern.LeftJoin left => CanFeed(left.Left, seen) && AreBound(OfRight(left), seen, left.Left) && CanFeed(left.Right, With(seen, left.Left)),
        GraphPattern.Minus minus => CanFeed(minus.Left, seen) && AreBound(PatternVariables.Possible(minus.Right), seen, minus.Left),
        GraphPattern.Graph graph => CanFeed(graph.Inner, seen),
        _ => true, // joined with its own solutions afterwards
    };

    /// <summary>Whether all of these variables that the rows may bind are bound by every solution of the pattern.</summary>
    public static bool AreBound(HashSet<Variable> variables, ISet<Variable> seen, GraphPattern pattern)
    {
        variables.IntersectWith(seen);
        return variables.Count == 0 || variables.IsSubsetOf(PatternVariables.Certain(pattern));
    }

    private static HashSet<Variable> OfRight(GraphPattern.LeftJoin left)
    {
        var variables = PatternVariables.Possible(left.Right);
        variables.UnionWith(ExpressionVariables.Of(left.Condition));
        return variables;
    }

    private static HashSet<Variable> With(ISet<Variable> seen, GraphPattern pattern)
    {
        var all = PatternVariables.Possible(pattern);
        all.UnionWith(seen);
        return all;
    }
}
