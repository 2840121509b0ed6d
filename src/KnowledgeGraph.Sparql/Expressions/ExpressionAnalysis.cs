using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>What a planner asks about expressions.</summary>
internal static class ExpressionAnalysis
{
    /// <summary>The variables that an expression mentions, those inside EXISTS among them.</summary>
    public static ImmutableHashSet<Variable> Variables(Expression expression)
    {
        var found = ImmutableHashSet.CreateBuilder<Variable>();
        VariableCollector.Collect(expression, found);
        return found.ToImmutable();
    }

    /// <summary>Whether the expression comes to the same value for the same bindings within one evaluation.</summary>
    public static bool IsDeterministic(Expression expression) => expression switch
    {
        Expression.BuiltIn { Name: "RAND" or "UUID" or "STRUUID" or "BNODE" } => false,
        _ => expression.Children().All(IsDeterministic),
    };

    public static bool HasExists(Expression expression) => expression is Expression.Exists || expression.Children().Any(HasExists);

    /// <summary>A guess of what one evaluation costs, in nanoseconds or so.</summary>
    public static double Cost(Expression expression) => expression.Children().Sum(Cost) + expression switch
    {
        Expression.OfTerm => 0,
        Expression.OfVariable => 1,
        Expression.Binary { Operator: BinaryOperator.And or BinaryOperator.Or } or Expression.Unary { Operator: UnaryOperator.Not } => 1,
        Expression.Binary { Operator: >= BinaryOperator.Add } => 15,
        Expression.Binary => 4,
        Expression.Call => 60,
        Expression.Exists => 1000,
        Expression.BuiltIn call => CostOf(call.Name),
        _ => 4,
    };

    /// <summary>The parts that <c>&amp;&amp;</c> joins at the top.</summary>
    public static IEnumerable<Expression> Conjuncts(Expression expression) =>
        expression is Expression.Binary { Operator: BinaryOperator.And } and ? Conjuncts(and.Left).Concat(Conjuncts(and.Right)) : [expression];

    /// <summary>Reads <c>?variable op term</c>, or <c>term op ?variable</c> turned around; null for anything else.</summary>
    public static VariableBound? BoundOf(Expression expression) => expression switch
    {
        Expression.Binary { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual, Left: Expression.OfVariable v, Right: Expression.OfTerm t } binary =>
            new VariableBound(v.Variable, binary.Operator, t.Term),
        Expression.Binary { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual, Left: Expression.OfTerm t, Right: Expression.OfVariable v } binary =>
            new VariableBound(v.Variable, Mirror(binary.Operator), t.Term),
        _ => null,
    };

    /// <summary>The operator with its sides exchanged.</summary>
    public static BinaryOperator Mirror(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => comparison,
    };

    private static double CostOf(string name) => name switch
    {
        "BOUND" or "SAMETERM" or "ISIRI" or "ISURI" or "ISBLANK" or "ISLITERAL" or "ISNUMERIC" or "ISTRIPLE" or "HASLANG" or "HASLANGDIR" => 2,
        "IF" or "COALESCE" or "STR" or "NOW" or "SUBJECT" or "PREDICATE" or "OBJECT" => 3,
        "LANG" or "DATATYPE" or "LANGMATCHES" or "YEAR" or "MONTH" or "DAY" or "HOURS" or "MINUTES" => 8,
        "ABS" or "ROUND" or "CEIL" or "FLOOR" or "SECONDS" or "TIMEZONE" or "TZ" => 12,
        "STRLEN" or "CONTAINS" or "STRSTARTS" or "STRENDS" => 25,
        "REGEX" => 300,
        "REPLACE" or "MD5" or "SHA1" or "SHA256" or "SHA384" or "SHA512" => 800,
        _ => 60,
    };
}
