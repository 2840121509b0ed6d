using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using Bindings = System.Collections.Immutable.ImmutableDictionary<string, KnowledgeGraph.Rdf.Term>;

namespace KnowledgeGraph.Sparql.Tests.Reference;

/// <summary>Evaluates the expressions that <see cref="RandomQuery"/> writes, over IRIs and integers. SPARQL 1.1 section 17; null is the error.</summary>
/// <param name="exists">Answers EXISTS by substitution.</param>
internal sealed class ReferenceExpressions(Func<GraphPattern, Bindings, bool> exists)
{
    public Term? Value(Expression expression, Bindings row) => expression switch
    {
        Expression.OfTerm constant => constant.Term,
        Expression.OfVariable variable => row.GetValueOrDefault(variable.Variable.Name),
        Expression.Binary { Operator: BinaryOperator.Add } sum => Number(sum.Left, row) is { } left && Number(sum.Right, row) is { } right ? Literal.Integer(left + right) : null,
        Expression.BuiltIn { Name: "COALESCE" } first => first.Arguments.Select(argument => Value(argument, row)).FirstOrDefault(value => value is not null),
        Expression.BuiltIn { Name: "IF" } choice => Truth(choice.Arguments[0], row) switch { null => null, true => Value(choice.Arguments[1], row), false => Value(choice.Arguments[2], row) },
        _ => Truth(expression, row) is { } truth ? Literal.Boolean(truth) : null,
    };

    public bool? Truth(Expression expression, Bindings row) => expression switch
    {
        Expression.Exists pattern => exists(pattern.Pattern, row) != pattern.Negated,
        Expression.Unary { Operator: UnaryOperator.Not } not => !Truth(not.Operand, row),
        Expression.Binary { Operator: BinaryOperator.And } both => And(Truth(both.Left, row), Truth(both.Right, row)),
        Expression.Binary { Operator: BinaryOperator.Or } either => !And(!Truth(either.Left, row), !Truth(either.Right, row)),
        Expression.Binary { Operator: BinaryOperator.Equal } same => Equal(Value(same.Left, row), Value(same.Right, row)),
        Expression.Binary { Operator: BinaryOperator.NotEqual } different => !Equal(Value(different.Left, row), Value(different.Right, row)),
        Expression.Binary { Operator: BinaryOperator.Less } less => Number(less.Left, row) < Number(less.Right, row) is var order && Number(less.Left, row) is not null && Number(less.Right, row) is not null ? order : null,
        Expression.BuiltIn { Name: "BOUND" } bound => row.ContainsKey(((Expression.OfVariable)bound.Arguments[0]).Variable.Name),
        Expression.OfTerm or Expression.OfVariable or Expression.BuiltIn => Effective(Value(expression, row)),
        _ => throw new InvalidDataException($"{expression} is not generated"),
    };

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;

    private static bool? Equal(Term? left, Term? right) => left is null || right is null ? null : left.Equals(right);

    private static bool? Effective(Term? term) => term is Literal { Datatype: var type } literal
        ? type == XsdVocabulary.Boolean ? literal.LexicalForm == "true" : type == XsdVocabulary.Integer ? literal.LexicalForm != "0" : null
        : null;

    private long? Number(Expression expression, Bindings row) =>
        Value(expression, row) is Literal literal && literal.Datatype == XsdVocabulary.Integer ? long.Parse(literal.LexicalForm, CultureInfo.InvariantCulture) : null;
}
