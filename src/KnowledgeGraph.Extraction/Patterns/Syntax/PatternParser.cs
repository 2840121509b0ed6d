using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads a pattern: <c>{lemma:own} &gt;nsubj {type:Person}=owner &gt;obj ({tag:NOUN} &gt;case {lemma:of})</c>. All that follows a node is about that node; brackets make it about the one before.
/// </summary>
internal sealed class PatternParser(RuleCursor cursor)
{
    private const int MaxDepth = 40;

    /// <summary>Longer operators before those that begin them.</summary>
    private static readonly ImmutableArray<(string Sign, RelationOperator Operator)> Operators =
    [
        (">>", RelationOperator.Dominates), ("<<", RelationOperator.DominatedBy), (">", RelationOperator.Governs), ("<", RelationOperator.GovernedBy),
        ("$++", RelationOperator.RightSibling), ("$--", RelationOperator.LeftSibling), ("$+", RelationOperator.NextSibling), ("$-", RelationOperator.PreviousSibling),
        ("..", RelationOperator.PrecedesSomewhere), (".", RelationOperator.Precedes), ("--", RelationOperator.FollowsSomewhere), ("-", RelationOperator.Follows), ("==", RelationOperator.Same),
    ];

    private int _depth;

    /// <summary>A node with all that follows it.</summary>
    public NodeSyntax Chain()
    {
        var node = Unit();
        var conditions = Conditions();
        return conditions.IsEmpty ? node : node with { Conditions = node.Conditions.AddRange(conditions) };
    }

    private NodeSyntax Unit()
    {
        cursor.SkipSpace();
        if (cursor.Current != '(')
            return Node();
        if (++_depth > MaxDepth)
            throw PatternErrors.TooDeep(cursor.Place, MaxDepth);
        cursor.Take("(");
        var node = Chain();
        cursor.Take(")");
        _depth--;
        return node;
    }

    private NodeSyntax Node()
    {
        var place = cursor.Place;
        var isNegated = cursor.TryTake("!");
        if (cursor.Current != '{')
            throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "a node, as in {lemma:sign;tag:VERB}, or '(' before one");
        cursor.Take("{");
        var attributes = ImmutableArray.CreateBuilder<AttributeSyntax>();
        cursor.SkipSpace();
        var isRoot = cursor.TryTake("$");
        cursor.SkipSpace();
        while (!cursor.TryTake("}"))
        {
            attributes.Add(Attribute());
            cursor.SkipSpace();
            if (!cursor.TryTake(";") && cursor.Current != '}')
                throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "';' before another attribute, or '}'");
            cursor.SkipSpace();
        }

        var name = cursor.TryTake("=") && cursor.Current != '=' ? cursor.TakeName("the name of the node") : null;
        return new NodeSyntax(attributes.ToImmutable(), isNegated, isRoot, name, [], place);
    }

    private AttributeSyntax Attribute()
    {
        var place = cursor.Place;
        var name = cursor.TakeName("an attribute, as in lemma:sign");
        var isNegated = cursor.TryTake("!");
        cursor.Take(":");
        cursor.SkipSpace();
        return new AttributeSyntax(name, isNegated, Value(c => c is not (';' or '}') && !char.IsWhiteSpace(c)), place);
    }

    private ValueSyntax Value(Func<char, bool> isPlain)
    {
        var place = cursor.Place;
        switch (cursor.Current)
        {
            case '/':
                return new ValueSyntax(ValueKind.Regex, cursor.TakeQuoted("a regular expression", '/'), place);
            case '"':
                return new ValueSyntax(ValueKind.Literal, cursor.TakeQuoted("a text", '"'), place);
            case '@':
                cursor.Take("@");
                return new ValueSyntax(ValueKind.List, cursor.TakeName("the name of a word list"), place) { Filter = Filter() };
            default:
                var text = cursor.TakeWhile(isPlain);
                return text.Length > 0 ? new ValueSyntax(ValueKind.Literal, text, place) : throw PatternErrors.Unexpected(place, cursor.Found(), "a value: a word, \"some words\", /an expression/ or @a-list");
        }
    }

    private (string Column, string Value)? Filter()
    {
        if (!cursor.TryTake("["))
            return null;
        var column = cursor.TakeName("a column of the list");
        cursor.Take("=");
        var value = cursor.TakeName("a value of the column");
        cursor.Take("]");
        return (column, value);
    }

    private ImmutableArray<ConditionSyntax> Conditions()
    {
        var conditions = ImmutableArray.CreateBuilder<ConditionSyntax>();
        while (Condition() is { } condition)
            conditions.Add(condition);
        return conditions.ToImmutable();
    }

    /// <summary>The next condition; null where none follows.</summary>
    private ConditionSyntax? Condition()
    {
        cursor.SkipSpace();
        while (cursor.TryTake("&"))
            cursor.SkipSpace();
        var start = cursor.Offset;
        if (cursor.Current is '!' or '?')
        {
            var isNegation = cursor.Current == '!';
            cursor.Take(isNegation ? "!" : "?");
            var inner = Positive(cursor.Offset) ?? throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "a relation, as in >nsubj {…}");
            return isNegation ? new ConditionSyntax.Not(inner, cursor.TextFrom(start)) : new ConditionSyntax.Maybe(inner, cursor.TextFrom(start));
        }

        return Positive(start);
    }

    private ConditionSyntax? Positive(int start)
    {
        cursor.SkipSpace();
        return cursor.Current == '[' ? Alternatives(start) : Relation(start);
    }

    private ConditionSyntax.Any Alternatives(int start)
    {
        if (++_depth > MaxDepth)
            throw PatternErrors.TooDeep(cursor.Place, MaxDepth);
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<ConditionSyntax>>();
        var isOrdered = false;
        cursor.Take("[");
        do
        {
            var all = Conditions();
            if (all.IsEmpty)
                throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "a relation, as in >nsubj {…}");
            alternatives.Add(all);
            cursor.SkipSpace();
        }
        while (cursor.TryTake(alternatives.Count == 1 && (isOrdered = cursor.StartsWith("||")) || isOrdered ? "||" : "|"));
        cursor.Take("]");
        _depth--;
        return new ConditionSyntax.Any(alternatives.ToImmutable(), isOrdered, cursor.TextFrom(start));
    }

    private ConditionSyntax.Related? Relation(int start)
    {
        foreach (var (sign, @operator) in Operators)
        {
            if (!cursor.TryTake(sign))
                continue;
            var label = @operator <= RelationOperator.DominatedBy ? Label() : null;
            var reach = @operator is RelationOperator.PrecedesSomewhere or RelationOperator.FollowsSomewhere ? Reach() : null;
            var other = Unit();
            return new ConditionSyntax.Related(@operator, label, other, cursor.TextFrom(start)) { Reach = reach };
        }

        return null;
    }

    /// <summary>The digits behind an operator; null where there are none.</summary>
    private int? Reach()
    {
        var place = cursor.Place;
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        return digits.Length switch
        {
            0 => null,
            <= 3 when int.Parse(digits, CultureInfo.InvariantCulture) is > 0 and var reach => reach,
            _ => throw PatternErrors.Unexpected(place, $"'{digits}'", "a number of words from 1 to 999"),
        };
    }

    private ValueSyntax? Label()
    {
        cursor.SkipSpace();
        return cursor.Current is '{' or '(' or '!' ? null : Value(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '_');
    }
}
