using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    private AggregateRule _aggregates;

    // [121] BuiltInCall
    private Expression ReadBuiltIn()
    {
        if (IsKeyword("EXISTS") || (IsKeyword("NOT") && Is(Next, "EXISTS"))) return ReadExists();
        var token = Current;
        var written = TextOf(token);
        string name = Ascii.IsValid(written) ? written.ToString().ToUpperInvariant() : written.ToString();
        if (BuiltIns.AggregateOf(name) is { } kind) return ReadAggregate(kind, name);
        if (!BuiltIns.TryGetArity(name, out var arity))
        {
            throw Next.Kind == TokenKind.OpenParenthesis
                ? Error(SparqlErrors.UnknownFunction(written.ToString(), Suggestion.For(written, BuiltIns.Names)))
                : Unexpected("an expression", "[119] PrimaryExpression", [.. BuiltIns.Names, "true", "false", "NOT"]);
        }

        Take();
        var arguments = ReadExpressionList("[121] BuiltInCall");
        CheckArguments(name, arguments, arity, SpanFrom(token.Start));
        return new Expression.BuiltIn(BuiltIns.Canonical(name), arguments) { Span = SpanFrom(token.Start) };
    }

    private void CheckArguments(string name, ImmutableArray<Expression> arguments, (int Least, int Most) arity, SourceSpan span)
    {
        if (arguments.Length < arity.Least || arguments.Length > arity.Most)
        {
            string expected = arity.Least == arity.Most ? FormattableString.Invariant($"{arity.Least}") : FormattableString.Invariant($"{arity.Least} to {arity.Most}");
            throw Error(SparqlErrors.ArgumentCount(name, arguments.Length, expected), span);
        }

        if (name == "BOUND" && arguments[0] is not Expression.OfVariable)
            throw Error(SparqlErrors.Unexpected(Describe(new Token(TokenKind.Word, arguments[0].Span.Start, arguments[0].Span.End)), "a variable", "[121] BuiltInCall", null), arguments[0].Span);
    }

    // [125] ExistsFunc, [126] NotExistsFunc
    private Expression.Exists ReadExists()
    {
        int start = Current.Start;
        bool negated = TryKeyword("NOT");
        Take();
        var pattern = ReadGroup().Pattern;
        return new Expression.Exists(pattern, negated) { Span = SpanFrom(start) };
    }

    // [127] Aggregate
    private Expression.OfAggregate ReadAggregate(AggregateKind kind, string name)
    {
        const string production = "[127] Aggregate";
        if (_aggregates == AggregateRule.Outside) throw Error(SparqlErrors.AggregateHere(name));
        if (_aggregates == AggregateRule.Inside) throw Error(SparqlErrors.NestedAggregate(name));
        int start = Take().Start;
        Enter();
        _aggregates = AggregateRule.Inside;
        Expect(TokenKind.OpenParenthesis, "'('", production);
        bool distinct = TryKeyword("DISTINCT");
        var argument = kind == AggregateKind.Count && TryTake(TokenKind.Star) ? null : ReadExpression();
        string? separator = kind == AggregateKind.GroupConcat && TryTake(TokenKind.Semicolon) ? ReadSeparator() : null;
        Expect(TokenKind.CloseParenthesis, "')'", production);
        _aggregates = AggregateRule.Allowed;
        Leave();
        return new Expression.OfAggregate(new Aggregate(kind, argument, distinct, separator, Anonymous("aggregate"))) { Span = SpanFrom(start) };
    }

    private string ReadSeparator()
    {
        ExpectKeyword("SEPARATOR", "[127] Aggregate");
        Expect(TokenKind.Equal, "'='", "[127] Aggregate");
        return IsString ? Unescaping.String(_source, Take()) : throw Unexpected("a string", "[127] Aggregate");
    }
}
