using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Expressions;

/// <content>Calls. SPARQL 1.1 section 17.4 to 17.6.</content>
internal sealed partial class ExpressionCompiler
{
    private CompiledExpression CompileBuiltIn(Expression.BuiltIn call, bool isRemembered)
    {
        if (call.Name == "BOUND") return Bound(call, negated: false);
        if (call is { Name: "LANGMATCHES", Arguments: [Expression.BuiltIn { Name: "LANG", Arguments: [Expression.OfVariable tagged] }, var range] }
            && Compile(range, isRemembered) is ConstantExpression { Value.Kind: ValueKind.String } constant)
        {
            return new LanguageTest(Values, context.Slots.Of(tagged.Variable), Values.Text(constant.Value), isRange: true, negated: false);
        }

        var arguments = CompileAll(call.Arguments, isRemembered);
        var timeout = context.Options.RegexTimeout;
        return call.Name switch
        {
            "IF" => new IfExpression(arguments[0], arguments[1], arguments[2]),
            "COALESCE" => new CoalesceExpression(Values, arguments),
            "SAMETERM" => new SameTermTest(arguments[0], arguments[1]),
            "REGEX" => new RegexTest(arguments[0], arguments[1], arguments.ElementAtOrDefault(2), timeout),
            "REPLACE" => new ReplaceExpression(arguments[0], arguments[1], arguments[2], arguments.ElementAtOrDefault(3), timeout),
            "BNODE" when arguments.Length == 1 => new BlankNodeExpression(arguments[0]),
            _ => _functions.Compile(call.Name, arguments) ?? throw EvaluationErrors.NoSuchFunction(call.Name, arguments.Length),
        };
    }

    private BoundTest Bound(Expression.BuiltIn call, bool negated) =>
        call.Arguments is [Expression.OfVariable variable]
            ? new BoundTest(Values, context.Slots.Of(variable.Variable), negated)
            : throw EvaluationErrors.NoSuchFunction(call.Name, call.Arguments.Length);

    // A function that nobody knows is an error in each row (section 17.6), not of the query.
    private CompiledExpression CompileCall(Expression.Call call, bool isRemembered)
    {
        var cast = call.Arguments.Length == 1 ? _functions.Casts.To(context.Terms.Intern(call.Function)) : null;
        return cast is null ? new ConstantExpression(Values, Value.Error) : new FunctionOfOne(Compile(call.Arguments[0], isRemembered), cast);
    }
}
