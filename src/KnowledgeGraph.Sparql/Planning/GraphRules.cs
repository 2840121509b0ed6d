using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>What the inside of GRAPH must be like for a plan over quads.</summary>
internal static class GraphRules
{
    /// <summary>Whether the pattern may be run over all named graphs at once, each of its triple patterns binding the graph: it has triple patterns wherever it has solutions, and nothing that is about one graph.</summary>
    /// <param name="pattern">What is inside GRAPH.</param>
    /// <param name="name">The graph's variable; what is inside is not to see its binding where evaluation from the inside out would not show it.</param>
    public static bool CanRunOverAll(GraphPattern pattern, Variable name) => NeedsTriple(pattern) && IsOfQuads(pattern) && FeedRules.CanFeed(pattern, new HashSet<Variable> { name });

    /// <summary>Whether no solution is without a triple.</summary>
    public static bool NeedsTriple(GraphPattern pattern) => pattern switch
    {
        GraphPattern.Bgp bgp => bgp.Triples.Length > 0,
        GraphPattern.Join join => NeedsTriple(join.Left) || NeedsTriple(join.Right),
        GraphPattern.LeftJoin left => NeedsTriple(left.Left),
        GraphPattern.Filter filter => NeedsTriple(filter.Inner),
        GraphPattern.Extend extend => NeedsTriple(extend.Inner),
        GraphPattern.Minus minus => NeedsTriple(minus.Left),
        GraphPattern.Union union => NeedsTriple(union.Left) && NeedsTriple(union.Right),
        _ => false,
    };

    private static bool IsOfQuads(GraphPattern pattern) => pattern switch
    {
        GraphPattern.Bgp or GraphPattern.Values => true,
        GraphPattern.Join join => IsOfQuads(join.Left) && IsOfQuads(join.Right),
        GraphPattern.LeftJoin left => NeedsTriple(left.Right) && IsOfQuads(left.Left) && IsOfQuads(left.Right) && (left.Condition is null || HasNoExists(left.Condition)),
        GraphPattern.Filter filter => IsOfQuads(filter.Inner) && HasNoExists(filter.Condition),
        GraphPattern.Extend extend => IsOfQuads(extend.Inner) && HasNoExists(extend.Expression),
        GraphPattern.Union union => IsOfQuads(union.Left) && IsOfQuads(union.Right) && NeedsTriple(union),
        _ => false,
    };

    private static bool HasNoExists(Expression expression) => !ExpressionVariables.ExistsIn(expression).Any();
}
