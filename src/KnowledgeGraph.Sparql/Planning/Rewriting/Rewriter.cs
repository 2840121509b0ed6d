using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning.Rewriting;

/// <summary>Makes an algebra cheaper without knowing the data: the solutions stay the same, with the same multiplicity.</summary>
/// <remarks>
/// Filters are taken apart and go down as far as scope allows, into branches of UNION, GRAPH, subqueries and groups; what they demand to be bound makes OPTIONAL a join; a filter
/// that names the IRIs a variable may be becomes a join with them; neighbouring basic graph patterns become one; DISTINCT over what is distinct and REDUCED go away.
/// Patterns of EXISTS are left alone, for they are read with the values of the solution put in (SPARQL 1.1 section 18.6).
/// </remarks>
internal static partial class Rewriter
{
    /// <summary>The pattern, made cheaper.</summary>
    public static GraphPattern Rewrite(GraphPattern pattern) => Push(pattern, []);

    /// <summary>The query with its pattern made cheaper.</summary>
    public static QueryForm Rewrite(QueryForm form) => form with { Pattern = Rewrite(form.Pattern) };

    /// <summary>A pattern whose solutions are those of the given one that pass the conditions.</summary>
    private static GraphPattern Push(GraphPattern pattern, ImmutableArray<Condition> conditions)
    {
        if (conditions.Any(condition => condition.IsNever)) return Nothing(pattern);
        switch (pattern)
        {
            case GraphPattern.Filter filter:
                return Push(filter.Inner, [.. conditions, .. Condition.Split(filter.Condition)]);
            case GraphPattern.Join join:
                return PushIntoJoin(join, conditions);
            case GraphPattern.LeftJoin join:
                return PushIntoLeftJoin(join, conditions);
            case GraphPattern.Union union:
                return UnionOf(union, Push(union.Left, conditions), Push(union.Right, conditions));
            case GraphPattern.Minus minus:
                var left = Push(minus.Left, conditions);
                return IsNothing(left) ? left : minus with { Left = left, Right = Push(minus.Right, []) };
            case GraphPattern.Graph graph:
                return PushThrough(graph, graph.Inner, conditions, condition => !condition.HasExists && (graph.Name is not PatternTerm.OfVariable name || !condition.Variables.Contains(name.Variable)));
            case GraphPattern.Extend extend:
                return PushThrough(extend, extend.Inner, conditions, condition => !condition.HasExists && !condition.Variables.Contains(extend.Variable));
            case GraphPattern.Group group:
                return PushThrough(group, group.Inner, conditions, condition => !condition.HasExists && condition.Variables.Count > 0 && condition.Variables.IsSubsetOf(group.Keys) && condition.Expression.IsRepeatable());
            case GraphPattern.Project project:
                return PushThrough(project, project.Inner, conditions, condition => !condition.HasExists && condition.Variables.IsSubsetOf(project.Variables));
            case GraphPattern.OrderBy order:
                return PushThrough(order, order.Inner, conditions, condition => !condition.HasExists);
            case GraphPattern.Distinct distinct:
                return IsDistinct(distinct.Inner) ? Push(distinct.Inner, conditions) : PushThrough(distinct, distinct.Inner, conditions, condition => !condition.HasExists && condition.Expression.IsRepeatable());
            case GraphPattern.Reduced reduced:
                return Push(reduced.Inner, conditions);
            case GraphPattern.Slice slice:
                return PushThrough(slice, slice.Inner, conditions, _ => false);
            default:
                return Attach(pattern, conditions);
        }
    }

    /// <summary>For a node with one pattern below: sends down what may go there, and leaves the rest above.</summary>
    private static GraphPattern PushThrough(GraphPattern node, GraphPattern inner, ImmutableArray<Condition> conditions, Func<Condition, bool> mayGoDown)
    {
        var pushed = Push(inner, [.. conditions.Where(mayGoDown)]);
        GraphPattern changed = node switch
        {
            GraphPattern.Graph graph => graph with { Inner = pushed },
            GraphPattern.Extend extend => extend with { Inner = pushed },
            GraphPattern.Group group => group with { Inner = pushed },
            GraphPattern.Project project => project with { Inner = pushed },
            GraphPattern.OrderBy order => order with { Inner = pushed },
            GraphPattern.Distinct distinct => distinct with { Inner = pushed },
            GraphPattern.Slice slice => slice with { Inner = pushed },
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
        return Attach(changed, [.. conditions.Where(condition => !mayGoDown(condition))]);
    }

    // Filters over joins of triples stay above: the planner puts them where they are ready. Into what it does not look they are sent.
    private static GraphPattern PushIntoJoin(GraphPattern.Join join, ImmutableArray<Condition> conditions)
    {
        bool IsClosed(GraphPattern side) => side is GraphPattern.Union or GraphPattern.Graph or GraphPattern.Project or GraphPattern.Distinct or GraphPattern.Reduced;
        bool GoesLeft(Condition condition) => IsClosed(join.Left) && SeesTheSame(condition, join.Left, join.Right);
        bool GoesRight(Condition condition) => IsClosed(join.Right) && !GoesLeft(condition) && SeesTheSame(condition, join.Right, join.Left);

        var left = Push(join.Left, [.. conditions.Where(GoesLeft)]);
        if (IsNothing(left)) return left;
        var right = Push(join.Right, [.. conditions.Where(GoesRight)]);
        if (IsNothing(right)) return right;
        return Attach(JoinOf(join, left, right), [.. conditions.Where(condition => !GoesLeft(condition) && !GoesRight(condition))]);
    }

    private static GraphPattern PushIntoLeftJoin(GraphPattern.LeftJoin join, ImmutableArray<Condition> conditions)
    {
        var onlyRight = PatternVariables.Possible(join.Right).Except(PatternVariables.Possible(join.Left)).ToHashSet();
        if (conditions.Any(condition => condition.Variables.Any(variable => onlyRight.Contains(variable) && condition.Rejects(variable))))
        {
            var inner = new GraphPattern.Join(join.Left, join.Right) { Span = join.Span };
            return Push(inner, join.Condition is null ? conditions : [.. conditions, .. Condition.Split(join.Condition)]);
        }

        bool GoesLeft(Condition condition) => SeesTheSame(condition, join.Left, join.Right);
        var left = Push(join.Left, [.. conditions.Where(GoesLeft)]);
        if (IsNothing(left)) return left;
        var right = Push(join.Right, []);
        if (IsNothing(right)) return Attach(left, [.. conditions.Where(condition => !GoesLeft(condition))]);
        return Attach(join with { Left = left, Right = right }, [.. conditions.Where(condition => !GoesLeft(condition))]);
    }

    /// <summary>Whether a condition comes out the same for a solution of one side as for what it becomes when it is joined with the other.</summary>
    private static bool SeesTheSame(Condition condition, GraphPattern side, GraphPattern other)
    {
        if (condition.HasExists) return false;
        var shared = PatternVariables.Possible(other);
        shared.IntersectWith(condition.Variables);
        return shared.Count == 0 || shared.IsSubsetOf(PatternVariables.Certain(side));
    }

    private static GraphPattern JoinOf(GraphPattern.Join join, GraphPattern left, GraphPattern right) => (left, right) switch
    {
        (GraphPattern.Bgp { Triples.IsEmpty: true }, _) => right,
        (_, GraphPattern.Bgp { Triples.IsEmpty: true }) => left,
        (GraphPattern.Bgp first, GraphPattern.Bgp second) => new GraphPattern.Bgp([.. first.Triples, .. second.Triples]) { Span = join.Span },
        _ => join with { Left = left, Right = right },
    };

    private static GraphPattern UnionOf(GraphPattern.Union union, GraphPattern left, GraphPattern right) =>
        IsNothing(left) ? right : IsNothing(right) ? left : union with { Left = left, Right = right };

    private static GraphPattern.Values Nothing(GraphPattern pattern) => new([], []) { Span = pattern.Span };

    private static bool IsNothing(GraphPattern pattern) => pattern is GraphPattern.Values { Rows.IsEmpty: true };

    /// <summary>Whether no two solutions of a projection are the same: it shows all keys of a group.</summary>
    private static bool IsDistinct(GraphPattern pattern)
    {
        if (pattern is not GraphPattern.Project project) return false;
        var inner = project.Inner;
        while (inner is GraphPattern.Extend or GraphPattern.Filter or GraphPattern.OrderBy) inner = inner.Children()[0];
        return inner is GraphPattern.Group { Keys: var keys } && keys.All(project.Variables.Contains);
    }
}
