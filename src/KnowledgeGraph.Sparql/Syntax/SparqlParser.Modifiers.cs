using System.Globalization;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    // [18] SolutionModifier, [28] ValuesClause
    private SolutionModifiers ReadModifiers()
    {
        var keys = new List<GroupKey>();
        var having = new List<Expression>();
        var order = new List<OrderCondition>();
        _aggregates = AggregateRule.Outside;
        if (TryKeyword("GROUP")) ReadGroupKeys(keys);
        _aggregates = AggregateRule.Allowed;
        if (TryKeyword("HAVING"))
        {
            do having.Add(ReadConstraint("[22] HavingCondition"));
            while (BeginsConstraint);
        }

        if (TryKeyword("ORDER")) ReadOrder(order);
        _aggregates = AggregateRule.Outside;
        var (offset, limit) = ReadLimits();
        var values = TryKeyword("VALUES") ? ReadDataBlock() : null;
        return new SolutionModifiers(keys, having, order, offset, limit, values);
    }

    private bool BeginsConstraint => Kind == TokenKind.OpenParenthesis || IsIri
        || (Kind == TokenKind.Word && Next.Kind == TokenKind.OpenParenthesis && !IsKeyword("HAVING") && !IsKeyword("VALUES"))
        || IsKeyword("EXISTS") || (IsKeyword("NOT") && Is(Next, "EXISTS"));

    // [19] GroupClause, [20] GroupCondition
    private void ReadGroupKeys(List<GroupKey> keys)
    {
        ExpectKeyword("BY", "[19] GroupClause");
        do
        {
            int start = Current.Start;
            Variable? alias = null;
            Expression key;
            if (Kind == TokenKind.Variable)
            {
                key = ReadPrimary();
            }
            else if (TryTake(TokenKind.OpenParenthesis))
            {
                key = ReadExpression();
                if (TryKeyword("AS")) alias = ReadVariable("[20] GroupCondition");
                Expect(TokenKind.CloseParenthesis, "AS and a variable, or ')'", "[20] GroupCondition");
            }
            else
            {
                key = ReadConstraint("[20] GroupCondition");
            }

            keys.Add(new GroupKey(key, alias, SpanFrom(start)));
        }
        while (Kind == TokenKind.Variable || BeginsConstraint);
    }

    // [23] OrderClause, [24] OrderCondition
    private void ReadOrder(List<OrderCondition> order)
    {
        const string production = "[24] OrderCondition";
        ExpectKeyword("BY", "[23] OrderClause");
        do
        {
            bool descending = TryKeyword("DESC");
            bool directed = descending || TryKeyword("ASC");
            if (directed && Kind != TokenKind.OpenParenthesis) throw Unexpected("'('", production);
            order.Add(new OrderCondition(Kind == TokenKind.Variable ? ReadPrimary() : ReadConstraint(production), descending));
        }
        while (Kind == TokenKind.Variable || BeginsConstraint || IsKeyword("ASC") || IsKeyword("DESC"));
    }

    // [25] LimitOffsetClauses: each once at most, in either order
    private (long Offset, long? Limit) ReadLimits()
    {
        long? offset = null;
        long? limit = null;
        while (true)
        {
            if (limit is null && TryKeyword("LIMIT")) limit = ReadCount("[26] LimitClause");
            else if (offset is null && TryKeyword("OFFSET")) offset = ReadCount("[27] OffsetClause");
            else return (offset ?? 0, limit);
        }
    }

    private long ReadCount(string production)
    {
        var token = Expect(TokenKind.Integer, "a number without sign and point", production);
        return long.TryParse(TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            ? count
            : throw Error(SparqlErrors.BadNumber(Describe(token)), token.Span);
    }
}
