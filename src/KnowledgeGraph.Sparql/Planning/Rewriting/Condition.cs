using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning.Rewriting;

/// <summary>One conjunct of a filter, with what the rules ask about it.</summary>
internal sealed class Condition
{
    private static readonly Literal True = Literal.Boolean(true);
    private static readonly Literal False = Literal.Boolean(false);

    private Condition(Expression expression)
    {
        Expression = expression;
        Variables = ExpressionVariables.Of(expression);
        HasExists = ExpressionVariables.ExistsIn(expression).Any();
    }

    public Expression Expression { get; }

    /// <summary>Its variables, those of EXISTS patterns among them.</summary>
    public IReadOnlySet<Variable> Variables { get; }

    /// <summary>Whether it asks a pattern. What such a pattern means depends on all that is bound and on the active graph, so it stays where it is.</summary>
    public bool HasExists { get; }

    /// <summary>Whether nothing passes it.</summary>
    public bool IsNever => IsTerm(Expression, False);

    /// <summary>The conjuncts of a filter's condition, simplified; those that everything passes are left out.</summary>
    public static IEnumerable<Condition> Split(Expression condition)
    {
        var simple = Simplify(condition);
        if (simple is Expression.Binary { Operator: BinaryOperator.And } both) return Split(both.Left).Concat(Split(both.Right));
        return IsTerm(simple, True) ? [] : [new Condition(simple)];
    }

    /// <summary>Whether no solution passes that leaves the variable unbound.</summary>
    public bool Rejects(Variable unbound) => Rejects(Expression, unbound);

    // Where only the effective boolean value counts: section 17.2.2 and 17.3.
    private static Expression Simplify(Expression expression) => expression switch
    {
        Expression.Binary { Operator: BinaryOperator.And } and => SimplifyPair(and, neutral: True, final: False),
        Expression.Binary { Operator: BinaryOperator.Or } or => SimplifyPair(or, neutral: False, final: True),
        Expression.Unary { Operator: UnaryOperator.Not } not => SimplifyNot(not),
        Expression.In { List.IsEmpty: true, Negated: true } list => new Expression.OfTerm(True) { Span = list.Span },
        Expression.In { List: [var single], Negated: false } list => new Expression.Binary(BinaryOperator.Equal, list.Value, single) { Span = list.Span },
        _ => expression,
    };

    private static Expression SimplifyPair(Expression.Binary pair, Literal neutral, Literal final)
    {
        var left = Simplify(pair.Left);
        var right = Simplify(pair.Right);
        if (IsTerm(left, final) || IsTerm(right, final)) return new Expression.OfTerm(final) { Span = pair.Span };
        if (IsTerm(left, neutral)) return right;
        if (IsTerm(right, neutral)) return left;
        return ReferenceEquals(left, pair.Left) && ReferenceEquals(right, pair.Right) ? pair : pair with { Left = left, Right = right };
    }

    private static Expression SimplifyNot(Expression.Unary not)
    {
        var operand = Simplify(not.Operand);
        if (IsTerm(operand, True)) return new Expression.OfTerm(False) { Span = not.Span };
        if (IsTerm(operand, False)) return new Expression.OfTerm(True) { Span = not.Span };
        return operand switch
        {
            Expression.Unary { Operator: UnaryOperator.Not } twice => twice.Operand,
            Expression.Exists exists => exists with { Negated = !exists.Negated },
            _ => ReferenceEquals(operand, not.Operand) ? not : not with { Operand = operand },
        };
    }

    private static bool IsTerm(Expression expression, Literal literal) => expression is Expression.OfTerm { Term: Literal term } && term == literal;

    private static bool Rejects(Expression expression, Variable unbound) => expression switch
    {
        Expression.Binary { Operator: BinaryOperator.And } and => Rejects(and.Left, unbound) || Rejects(and.Right, unbound),
        Expression.Binary { Operator: BinaryOperator.Or } or => Rejects(or.Left, unbound) && Rejects(or.Right, unbound),
        Expression.BuiltIn { Name: "BOUND", Arguments: [Expression.OfVariable { Variable: var variable }] } => variable == unbound,
        _ => Fails(expression, unbound),
    };

    /// <summary>Whether the expression is an error where the variable is unbound.</summary>
    private static bool Fails(Expression expression, Variable unbound) => expression switch
    {
        Expression.OfVariable variable => variable.Variable == unbound,
        Expression.BuiltIn { Name: "BOUND" or "COALESCE" } or Expression.Exists => false,
        Expression.BuiltIn { Name: "IF" } choice => Fails(choice.Arguments[0], unbound),
        Expression.Binary { Operator: BinaryOperator.And or BinaryOperator.Or } both => Fails(both.Left, unbound) && Fails(both.Right, unbound),
        Expression.In list => Fails(list.Value, unbound) && !list.List.IsEmpty,
        Expression.Call call => call.IsRepeatable() && call.Arguments.Any(argument => Fails(argument, unbound)),
        _ => expression.Children().Any(child => Fails(child, unbound)),
    };
}
