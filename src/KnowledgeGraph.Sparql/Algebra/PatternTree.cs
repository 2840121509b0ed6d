using System.Collections.Immutable;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>Walks over patterns and makes changed copies.</summary>
internal static class PatternTree
{
    /// <summary>The patterns directly below, in their order; those inside EXISTS are not among them.</summary>
    public static ImmutableArray<GraphPattern> Children(this GraphPattern pattern) => pattern switch
    {
        GraphPattern.Join join => [join.Left, join.Right],
        GraphPattern.LeftJoin join => [join.Left, join.Right],
        GraphPattern.Union union => [union.Left, union.Right],
        GraphPattern.Minus minus => [minus.Left, minus.Right],
        GraphPattern.Filter filter => [filter.Inner],
        GraphPattern.Graph graph => [graph.Inner],
        GraphPattern.Service service => [service.Inner],
        GraphPattern.Extend extend => [extend.Inner],
        GraphPattern.Group group => [group.Inner],
        GraphPattern.OrderBy order => [order.Inner],
        GraphPattern.Project project => [project.Inner],
        GraphPattern.Distinct distinct => [distinct.Inner],
        GraphPattern.Reduced reduced => [reduced.Inner],
        GraphPattern.Slice slice => [slice.Inner],
        _ => [],
    };

    /// <summary>The expressions that the node itself holds.</summary>
    public static ImmutableArray<Expression> Expressions(this GraphPattern pattern) => pattern switch
    {
        GraphPattern.Filter filter => [filter.Condition],
        GraphPattern.LeftJoin { Condition: { } condition } => [condition],
        GraphPattern.Extend extend => [extend.Expression],
        GraphPattern.OrderBy order => [.. order.Conditions.Select(condition => condition.Expression)],
        GraphPattern.Group group => [.. group.Aggregates.Select(aggregate => aggregate.Argument).OfType<Expression>()],
        _ => [],
    };
}
