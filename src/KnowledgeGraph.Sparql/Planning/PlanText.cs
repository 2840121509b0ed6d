using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Expressions and patterns in short, for EXPLAIN.</summary>
internal static class PlanText
{
    public static string Of(TriplePattern triple, string graph) => $"{Of(triple.Subject)} {Of(triple.Predicate)} {Of(triple.Object)}{graph}";

    public static string Of(PatternTerm term) => term switch
    {
        PatternTerm.OfVariable variable => variable.Variable.ToString(),
        PatternTerm.OfTerm constant => constant.Term.ToString(),
        PatternTerm.OfTriple triple => $"<<( {Of(triple.Subject)} {Of(triple.Predicate)} {Of(triple.Object)} )>>",
        _ => "",
    };

    public static string Of(Expression expression) => expression switch
    {
        Expression.OfVariable variable => variable.Variable.ToString(),
        Expression.OfTerm term => term.Term.ToString(),
        Expression.Unary unary => $"{unary.Operator.Sign()}{Of(unary.Operand)}",
        Expression.Binary binary => $"({Of(binary.Left)} {binary.Operator.Sign()} {Of(binary.Right)})",
        Expression.In membership => $"({Of(membership.Value)} {(membership.Negated ? "NOT IN" : "IN")} ({List(membership.List)}))",
        Expression.BuiltIn builtIn => $"{builtIn.Name}({List(builtIn.Arguments)})",
        Expression.Call call => $"{call.Function}({List(call.Arguments)})",
        Expression.Exists exists => exists.Negated ? "NOT EXISTS {…}" : "EXISTS {…}",
        _ => "…",
    };

    private static string List(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(Of));
}
