using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Which variables an expression speaks of, those inside its EXISTS patterns included.</summary>
internal static class ExpressionVariables
{
    public static HashSet<Variable> Of(Expression? expression)
    {
        var found = new HashSet<Variable>();
        if (expression is not null) Add(expression, found);
        return found;
    }

    /// <summary>All EXISTS in an expression, outermost first.</summary>
    public static IEnumerable<Expression.Exists> ExistsIn(Expression expression) =>
        expression is Expression.Exists exists ? [exists] : expression.Children().SelectMany(ExistsIn);

    /// <summary>Whether an expression may give another value each time it is asked.</summary>
    public static bool IsVolatile(Expression expression) =>
        expression is Expression.BuiltIn { Name: "RAND" or "UUID" or "STRUUID" or "BNODE" } || expression.Children().Any(IsVolatile);

    /// <summary>Every variable that stands anywhere in a pattern.</summary>
    public static void AddMentioned(GraphPattern pattern, ISet<Variable> into)
    {
        foreach (var variable in PatternVariables.Possible(pattern)) into.Add(variable);
        switch (pattern)
        {
            case GraphPattern.Filter filter:
                Add(filter.Condition, into);
                break;
            case GraphPattern.LeftJoin { Condition: { } condition }:
                Add(condition, into);
                break;
            case GraphPattern.Extend extend:
                Add(extend.Expression, into);
                break;
            case GraphPattern.Project project:
                foreach (var variable in project.Variables) into.Add(variable);
                return;
            case GraphPattern.Group group:
                foreach (var aggregate in group.Aggregates.Where(aggregate => aggregate.Argument is not null)) Add(aggregate.Argument!, into);
                break;
            case GraphPattern.OrderBy order:
                foreach (var condition in order.Conditions) Add(condition.Expression, into);
                break;
        }

        foreach (var inner in pattern.Children()) AddMentioned(inner, into);
    }

    private static void Add(Expression expression, ISet<Variable> into)
    {
        if (expression is Expression.OfVariable variable) into.Add(variable.Variable);
        else if (expression is Expression.Exists exists) AddMentioned(exists.Pattern, into);
        else foreach (var operand in expression.Children()) Add(operand, into);
    }
}
