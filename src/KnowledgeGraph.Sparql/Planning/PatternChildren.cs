using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>The patterns inside a pattern.</summary>
internal static class PatternChildren
{
    public static IEnumerable<GraphPattern> Of(GraphPattern pattern) => pattern switch
    {
        GraphPattern.Join join => [join.Left, join.Right],
        GraphPattern.LeftJoin left => [left.Left, left.Right],
        GraphPattern.Filter filter => [filter.Inner],
        GraphPattern.Union union => [union.Left, union.Right],
        GraphPattern.Graph graph => [graph.Inner],
        GraphPattern.Extend extend => [extend.Inner],
        GraphPattern.Minus minus => [minus.Left, minus.Right],
        GraphPattern.Service service => [service.Inner],
        GraphPattern.Group group => [group.Inner],
        GraphPattern.OrderBy order => [order.Inner],
        GraphPattern.Project project => [project.Inner],
        GraphPattern.Distinct distinct => [distinct.Inner],
        GraphPattern.Reduced reduced => [reduced.Inner],
        GraphPattern.Slice slice => [slice.Inner],
        _ => [],
    };
}
