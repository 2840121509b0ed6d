using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Binds expressions to the slots of a plan and picks the fastest way to evaluate each. What one compiler makes belongs to one evaluation and one thread.</summary>
/// <param name="context">The evaluation.</param>
/// <param name="exists">Prepares an EXISTS that stands inside an expression.</param>
internal sealed partial class ExpressionCompiler(ExecutionContext context, Func<Expression.Exists, IExistsTest> exists)
{
    // Looking a result up costs about this much.
    private const double WorthRemembering = 30;

    private readonly RowBatch _noRows = new(0);
    private readonly BuiltInFunctions _functions = new(new Values(context.Terms), context);

    /// <summary>Makes terms of the values of all expressions that this compiler makes, and values of terms.</summary>
    public Values Values => _functions.Values;

    public CompiledExpression Compile(Expression expression) => Compile(expression, isRemembered: false);

    private CompiledExpression Compile(Expression expression, bool isRemembered)
    {
        switch (expression)
        {
            case Expression.OfTerm constant:
                return new ConstantExpression(Values, Values.FromTerm(constant.Term));
            case Expression.OfVariable variable:
                return new VariableExpression(Values, context.Slots.Of(variable.Variable));
            case Expression.Exists pattern:
                return new ExistsExpression(Values, exists(pattern), pattern.Negated);
        }

        var variables = ExpressionAnalysis.Variables(expression);
        bool isSteady = ExpressionAnalysis.IsDeterministic(expression) && !ExpressionAnalysis.HasExists(expression);
        bool remember = !isRemembered && isSteady && variables.Count == 1 && !IsLogical(expression) && ExpressionAnalysis.Cost(expression) >= WorthRemembering;
        var compiled = CompileOperation(expression, isRemembered || remember);
        if (variables.IsEmpty && isSteady) return Constant(compiled);
        return remember && compiled is not LanguageTest ? new MemoExpression(compiled, context.Slots.Of(variables.Single())) : compiled;
    }

    private static bool IsLogical(Expression expression) =>
        expression is Expression.Unary { Operator: UnaryOperator.Not } or Expression.Binary { Operator: BinaryOperator.And or BinaryOperator.Or };

    // Computed constants become terms, so that comparisons with them can go by id.
    private ConstantExpression Constant(CompiledExpression compiled) => new(Values, Values.FromId(compiled.EvaluateId(_noRows, 0)));

    private CompiledExpression CompileOperation(Expression expression, bool isRemembered)
    {
        switch (expression)
        {
            case Expression.Unary unary:
                var operand = Compile(unary.Operand, isRemembered);
                return unary.Operator switch
                {
                    UnaryOperator.Not => unary.Operand is Expression.BuiltIn { Name: "BOUND" } bound ? Bound(bound, negated: true) : new NotTest(operand),
                    UnaryOperator.Plus => new FunctionOfOne(operand, NumericFunctions.Plus),
                    _ => new FunctionOfOne(operand, Value.Negate),
                };
            case Expression.Binary { Operator: BinaryOperator.And or BinaryOperator.Or } logical:
                return CompileLogical(logical, isRemembered);
            case Expression.Binary { Operator: >= BinaryOperator.Add } arithmetic:
                return new ArithmeticExpression(Compile(arithmetic.Left, isRemembered), Compile(arithmetic.Right, isRemembered), arithmetic.Operator);
            case Expression.Binary comparison:
                return CompileComparison(comparison, isRemembered);
            case Expression.In membership:
                return new InTest(Compile(membership.Value, isRemembered), CompileAll(membership.List, isRemembered), membership.Negated);
            case Expression.BuiltIn call:
                return CompileBuiltIn(call, isRemembered);
            case Expression.Call call:
                return CompileCall(call, isRemembered);
            default:
                throw new ArgumentException($"an expression of type {expression.GetType().Name} must not be left after parsing", nameof(expression));
        }
    }

    private CompiledExpression CompileLogical(Expression.Binary logical, bool isRemembered)
    {
        var operands = Flatten(logical, logical.Operator).OrderBy(ExpressionAnalysis.Cost).Select(operand => Compile(operand, isRemembered)).ToImmutableArray();
        return logical.Operator == BinaryOperator.And ? new AndTest(operands) : new OrTest(operands);
    }

    private static IEnumerable<Expression> Flatten(Expression expression, BinaryOperator logical) =>
        expression is Expression.Binary binary && binary.Operator == logical ? Flatten(binary.Left, logical).Concat(Flatten(binary.Right, logical)) : [expression];

    private CompiledExpression CompileComparison(Expression.Binary comparison, bool isRemembered)
    {
        var left = Compile(comparison.Left, isRemembered);
        var right = Compile(comparison.Right, isRemembered);
        var operation = comparison.Operator;
        var (term, other, otherSource) = right is ConstantExpression ? ((ConstantExpression)right, left, comparison.Left) : (left as ConstantExpression, right, comparison.Right);
        if (term is not null && ReferenceEquals(term, left)) operation = ExpressionAnalysis.Mirror(operation);
        if (term is not null && WithConstant(otherSource, other, operation, term.Value) is { } special) return special;
        return operation is BinaryOperator.Equal or BinaryOperator.NotEqual
            ? new EqualTest(left, right, operation == BinaryOperator.NotEqual)
            : new OrderTest(left, right, comparison.Operator);
    }

    private TestExpression? WithConstant(Expression source, CompiledExpression operand, BinaryOperator operation, in Value constant)
    {
        bool isEquality = operation is BinaryOperator.Equal or BinaryOperator.NotEqual;
        bool negated = operation == BinaryOperator.NotEqual;
        if (isEquality && constant.Kind == ValueKind.String && source is Expression.BuiltIn { Name: "LANG", Arguments: [Expression.OfVariable tagged] })
        {
            return new LanguageTest(Values, context.Slots.Of(tagged.Variable), Values.Text(constant), isRange: false, negated);
        }

        if (operand is not VariableExpression variable) return null;
        if (isEquality && constant.Kind is (ValueKind.Iri or ValueKind.String)) return new EqualTermTest(Values, variable.Slot, constant.Id, negated);
        return constant.IsNumeric || constant.IsTime ? new CompareConstantTest(Values, variable.Slot, constant, operation) : null;
    }

    private ImmutableArray<CompiledExpression> CompileAll(ImmutableArray<Expression> expressions, bool isRemembered) =>
        [.. expressions.Select(expression => Compile(expression, isRemembered))];
}
