using System.Collections.Immutable;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>Walks over expressions and makes changed copies. Patterns inside EXISTS are not entered.</summary>
internal static class ExpressionTree
{
    /// <summary>The operands and arguments, in their order; an aggregate's argument is one too.</summary>
    public static ImmutableArray<Expression> Children(this Expression expression) => expression switch
    {
        Expression.Unary unary => [unary.Operand],
        Expression.Binary binary => [binary.Left, binary.Right],
        Expression.In list => [list.Value, .. list.List],
        Expression.BuiltIn function => function.Arguments,
        Expression.Call call => call.Arguments,
        Expression.OfAggregate { Aggregate.Argument: { } argument } => [argument],
        _ => [],
    };

    /// <summary>The expression with each child replaced by what the function makes of it; the same object where nothing changes.</summary>
    public static Expression MapChildren(this Expression expression, Func<Expression, Expression> map) => expression switch
    {
        Expression.Unary unary => map(unary.Operand) is var operand && ReferenceEquals(operand, unary.Operand) ? unary : unary with { Operand = operand },
        Expression.Binary binary => Map(binary, map),
        Expression.In list => Map(list, map),
        Expression.BuiltIn function => Map(function.Arguments, map) is var arguments && arguments == function.Arguments ? function : function with { Arguments = arguments },
        Expression.Call call => Map(call.Arguments, map) is var arguments && arguments == call.Arguments ? call : call with { Arguments = arguments },
        _ => expression,
    };

    /// <summary>Whether the expression gives the same for the same solution however often it is asked: no RAND, UUID, STRUUID, BNODE, no function by IRI but casts.</summary>
    public static bool IsRepeatable(this Expression expression) => expression switch
    {
        Expression.BuiltIn { Name: "RAND" or "UUID" or "STRUUID" or "BNODE" } => false,
        Expression.Call call when !call.Function.Value.StartsWith(Rdf.XsdVocabulary.Namespace, StringComparison.Ordinal) => false,
        Expression.Exists => false,
        _ => expression.Children().All(IsRepeatable),
    };

    private static Expression.Binary Map(Expression.Binary binary, Func<Expression, Expression> map)
    {
        var left = map(binary.Left);
        var right = map(binary.Right);
        return ReferenceEquals(left, binary.Left) && ReferenceEquals(right, binary.Right) ? binary : binary with { Left = left, Right = right };
    }

    private static Expression.In Map(Expression.In list, Func<Expression, Expression> map)
    {
        var value = map(list.Value);
        var members = Map(list.List, map);
        return ReferenceEquals(value, list.Value) && members == list.List ? list : list with { Value = value, List = members };
    }

    private static ImmutableArray<Expression> Map(ImmutableArray<Expression> expressions, Func<Expression, Expression> map)
    {
        ImmutableArray<Expression>.Builder? changed = null;
        for (int i = 0; i < expressions.Length; i++)
        {
            var mapped = map(expressions[i]);
            if (changed is null && !ReferenceEquals(mapped, expressions[i]))
            {
                changed = ImmutableArray.CreateBuilder<Expression>(expressions.Length);
                changed.AddRange(expressions, i);
            }

            changed?.Add(mapped);
        }

        return changed?.MoveToImmutable() ?? expressions;
    }
}
