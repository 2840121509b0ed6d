using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    // [110] Expression, [111] ConditionalOrExpression
    private Expression ReadExpression()
    {
        var operands = new List<Expression> { ReadAnd() };
        while (TryTake(TokenKind.BarBar)) operands.Add(ReadAnd());
        return Balanced.Fold(operands, (left, right) => Operation(BinaryOperator.Or, left, right));
    }

    // [112] ConditionalAndExpression
    private Expression ReadAnd()
    {
        var operands = new List<Expression> { ReadRelational() };
        while (TryTake(TokenKind.AndAnd)) operands.Add(ReadRelational());
        return GroupBuilder.Conjunction(operands);
    }

    // [114] RelationalExpression
    private Expression ReadRelational()
    {
        var left = ReadSum();
        BinaryOperator? comparison = Kind switch
        {
            TokenKind.Equal => BinaryOperator.Equal,
            TokenKind.NotEqual => BinaryOperator.NotEqual,
            TokenKind.Less => BinaryOperator.Less,
            TokenKind.Greater => BinaryOperator.Greater,
            TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
            TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
            _ => null,
        };
        if (comparison is { } found)
        {
            Take();
            return Operation(found, left, ReadSum());
        }

        bool negated = IsKeyword("NOT") && Is(Next, "IN");
        if (!negated && !IsKeyword("IN")) return left;
        if (negated) Take();
        Take();
        var list = ReadExpressionList("[72] ExpressionList");
        return new Expression.In(left, list, negated) { Span = SpanFrom(left.Span.Start) };
    }

    // [116] AdditiveExpression; a signed number behind an operand is one that is added, which comes to the same as subtracting it without its sign.
    private Expression ReadSum()
    {
        var left = ReadProduct();
        while (Kind is TokenKind.Plus or TokenKind.Minus)
            left = Operation(Take().Kind == TokenKind.Plus ? BinaryOperator.Add : BinaryOperator.Subtract, left, ReadProduct());
        return left;
    }

    // [117] MultiplicativeExpression
    private Expression ReadProduct()
    {
        var left = ReadUnary();
        while (Kind is TokenKind.Star or TokenKind.Slash)
            left = Operation(Take().Kind == TokenKind.Star ? BinaryOperator.Multiply : BinaryOperator.Divide, left, ReadUnary());
        return left;
    }

    // [118] UnaryExpression; '!!' is SPARQL 1.2.
    private Expression ReadUnary()
    {
        UnaryOperator? sign = Kind switch
        {
            TokenKind.Bang => UnaryOperator.Not,
            TokenKind.Plus when !IsNumber => UnaryOperator.Plus,
            TokenKind.Minus when !IsNumber => UnaryOperator.Minus,
            _ => null,
        };
        if (sign is not { } found) return ReadPrimary();
        Enter();
        int start = Take().Start;
        var operand = found == UnaryOperator.Not ? ReadUnary() : ReadPrimary();
        Leave();
        return new Expression.Unary(found, operand) { Span = SpanFrom(start) };
    }

    // [119] PrimaryExpression
    private Expression ReadPrimary()
    {
        int start = Current.Start;
        if (IsLiteral) return new Expression.OfTerm(ReadLiteral()) { Span = SpanFrom(start) };
        switch (Kind)
        {
            case TokenKind.OpenParenthesis:
                return ReadBracketted();
            case TokenKind.Variable:
                return new Expression.OfVariable(NameOf(Take())) { Span = SpanFrom(start) };
            case TokenKind.OpenTripleTerm:
                return ReadTripleTermExpression();
            case TokenKind.Iri or TokenKind.PrefixedName:
                return ReadIriOrCall();
            case TokenKind.Word:
                return ReadBuiltIn();
            case TokenKind.BlankNodeLabel or TokenKind.OpenBracket:
                throw Error(SparqlErrors.BlankNodeHere("an expression"));
            default:
                throw Unexpected("an expression", "[119] PrimaryExpression");
        }
    }

    // [120] BrackettedExpression
    private Expression ReadBracketted()
    {
        Enter();
        Take();
        var inner = ReadExpression();
        Expect(TokenKind.CloseParenthesis, "an operator or ')'", "[120] BrackettedExpression");
        Leave();
        return inner;
    }

    // [69] Constraint
    private Expression ReadConstraint(string production)
    {
        if (Kind == TokenKind.OpenParenthesis) return ReadBracketted();
        if (Kind == TokenKind.Word && !IsBoolean) return ReadBuiltIn();
        bool call = IsIri && Next.Kind == TokenKind.OpenParenthesis;
        return call ? ReadIriOrCall() : throw Unexpected("a condition between '(' and ')' or a function call", production);
    }

    // [128] iriOrFunction
    private Expression ReadIriOrCall()
    {
        int start = Current.Start;
        var iri = ReadIri("an IRI", "[128] iriOrFunction");
        if (Kind != TokenKind.OpenParenthesis) return new Expression.OfTerm(iri) { Span = SpanFrom(start) };
        bool distinct = Is(Next, "DISTINCT");
        var arguments = ReadExpressionList("[71] ArgList", mayBeDistinct: true);
        return new Expression.Call(iri, arguments, distinct) { Span = SpanFrom(start) };
    }

    // [72] ExpressionList, [71] ArgList
    private ImmutableArray<Expression> ReadExpressionList(string production, bool mayBeDistinct = false)
    {
        Enter();
        Expect(TokenKind.OpenParenthesis, "'('", production);
        var list = ImmutableArray.CreateBuilder<Expression>();
        bool distinct = mayBeDistinct && TryKeyword("DISTINCT");
        if (distinct || Kind != TokenKind.CloseParenthesis)
        {
            do list.Add(ReadExpression());
            while (TryTake(TokenKind.Comma));
        }

        Expect(TokenKind.CloseParenthesis, "',' or ')'", production);
        Leave();
        return list.ToImmutable();
    }

    private static Expression.Binary Operation(BinaryOperator kind, Expression left, Expression right) =>
        new(kind, left, right) { Span = new SourceSpan(left.Span.Start, right.Span.End) };
}
