using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>When EXISTS may be run as a join with rows instead of writing each row's values into its pattern. SPARQL 1.1 section 18.6, substitute.</summary>
internal static class ExistsRules
{
    /// <summary>A pattern that has a solution exactly when this one has, without what changes only their number and order.</summary>
    public static GraphPattern Simplify(GraphPattern pattern, SlotMap slots) => pattern switch
    {
        GraphPattern.Distinct distinct => Simplify(distinct.Inner, slots),
        GraphPattern.Reduced reduced => Simplify(reduced.Inner, slots),
        GraphPattern.OrderBy order => Simplify(order.Inner, slots),
        GraphPattern.Slice { Offset: 0, Limit: null or > 0 } slice => Simplify(slice.Inner, slots),
        GraphPattern.Project project => Simplify(SubqueryNames.Hide(project, slots).Inner, slots),
        GraphPattern.LeftJoin left => Simplify(left.Left, slots),
        _ => pattern,
    };

    /// <summary>Whether rows may be fed to a (simplified) pattern.</summary>
    public static bool CanFeed(GraphPattern pattern, ISet<Variable> seen) => FeedRules.CanFeed(pattern, seen) ? IsClosed(pattern, seen) : IsPlain(pattern, seen);

    // Substitution reaches into what is evaluated by itself; joining afterwards does not.
    private static bool IsClosed(GraphPattern pattern, ISet<Variable> seen) => pattern switch
    {
        GraphPattern.Group or GraphPattern.Slice or GraphPattern.Minus => !Touches(pattern, seen),
        _ => pattern.Children().All(inner => IsClosed(inner, seen)),
    };

    private static bool IsPlain(GraphPattern pattern, ISet<Variable> seen) => pattern switch
    {
        GraphPattern.Bgp or GraphPattern.PathPattern or GraphPattern.Values or GraphPattern.Join or GraphPattern.Filter or GraphPattern.LeftJoin or GraphPattern.Union =>
            pattern.Children().All(inner => IsPlain(inner, seen)),
        GraphPattern.Graph { Name: PatternTerm.OfTerm } graph => IsPlain(graph.Inner, seen),
        GraphPattern.Extend extend => !seen.Contains(extend.Variable) && IsPlain(extend.Inner, seen),
        _ => !Touches(pattern, seen),
    };

    private static bool Touches(GraphPattern pattern, ISet<Variable> seen)
    {
        var mentioned = new HashSet<Variable>();
        ExpressionVariables.AddMentioned(pattern, mentioned);
        return mentioned.Overlaps(seen);
    }
}
