using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning.Rewriting;

/// <content>Filters that say which terms a variable may be.</content>
internal static partial class Rewriter
{
    /// <summary>Puts conditions above a pattern: as joins with the terms that they name where they name some, otherwise as one filter.</summary>
    private static GraphPattern Attach(GraphPattern pattern, ImmutableArray<Condition> conditions)
    {
        if (conditions.IsEmpty) return pattern;
        var filters = new List<Expression>();
        var restrictions = new List<(Variable Variable, ImmutableArray<Term> Terms)>();
        var certain = PatternVariables.Certain(pattern);
        foreach (var condition in conditions)
        {
            if (TermsOf(condition.Expression) is { } named && certain.Remove(named.Variable)) restrictions.Add(named);
            else filters.Add(condition.Expression);
        }

        foreach (var (variable, terms) in restrictions) pattern = Restrict(pattern, variable, terms);
        if (filters.Count == 0) return pattern;
        var filter = filters.Aggregate((left, right) => new Expression.Binary(BinaryOperator.And, left, right) { Span = new SourceSpan(left.Span.Start, right.Span.End) });
        return new GraphPattern.Filter(filter, pattern) { Span = filter.Span };
    }

    /// <summary>
    /// The variable of a condition and the terms that it may be, where the condition says just that. IRIs are equal when they are the same term; literals are so for sameTerm only,
    /// and language tags not even there.
    /// </summary>
    private static (Variable Variable, ImmutableArray<Term> Terms)? TermsOf(Expression condition)
    {
        switch (condition)
        {
            case Expression.Binary { Operator: BinaryOperator.Equal, Left: Expression.OfVariable variable, Right: Expression.OfTerm { Term: Iri iri } }:
                return (variable.Variable, [iri]);
            case Expression.Binary { Operator: BinaryOperator.Equal, Left: Expression.OfTerm { Term: Iri iri }, Right: Expression.OfVariable variable }:
                return (variable.Variable, [iri]);
            case Expression.BuiltIn { Name: "SAMETERM", Arguments: [Expression.OfVariable variable, Expression.OfTerm { Term: Iri or Literal { Language: null } } same] }:
                return (variable.Variable, [same.Term]);
            case Expression.BuiltIn { Name: "SAMETERM", Arguments: [Expression.OfTerm { Term: Iri or Literal { Language: null } } same, Expression.OfVariable variable] }:
                return (variable.Variable, [same.Term]);
            case Expression.In { Negated: false, Value: Expression.OfVariable variable } list when list.List.All(item => item is Expression.OfTerm { Term: Iri }):
                return (variable.Variable, [.. list.List.Select(item => ((Expression.OfTerm)item).Term).Distinct()]);
            case Expression.Binary { Operator: BinaryOperator.Or } or:
                return TermsOf(or.Left) is { } left && TermsOf(or.Right) is { } right && left.Variable == right.Variable ? (left.Variable, [.. left.Terms.Union(right.Terms)]) : null;
            default:
                return null;
        }
    }

    /// <summary>The solutions in which a variable that is always bound is one of these terms. A single IRI is also written into the pattern, so that what is there about it can be counted.</summary>
    private static GraphPattern.Join Restrict(GraphPattern pattern, Variable variable, ImmutableArray<Term> terms)
    {
        var values = new GraphPattern.Values([variable], [.. terms.Select(term => ImmutableArray.Create<Term?>(term))]) { Span = pattern.Span };
        if (terms is [Iri iri] && MayHold(pattern, variable)) pattern = Substitution.Values(new Dictionary<Variable, Term> { [variable] = iri }).In(pattern);
        return new GraphPattern.Join(values, pattern) { Span = pattern.Span };
    }

    /// <summary>Whether a term may stand in the place of the variable without another outcome for the solutions in which the variable is that term.</summary>
    /// <remarks>Not where the pattern asks whether it is bound or shared before it is certain: in conditions, the right side of OPTIONAL, MINUS, EXISTS, subqueries.</remarks>
    private static bool MayHold(GraphPattern pattern, Variable variable)
    {
        bool expressions = pattern.Expressions().All(expression => !ExpressionVariables.Of(expression).Contains(variable) || !ExpressionVariables.ExistsIn(expression).Any());
        switch (pattern)
        {
            case GraphPattern.Bgp or GraphPattern.PathPattern or GraphPattern.Values:
                return true;
            case GraphPattern.Join or GraphPattern.Union or GraphPattern.Graph:
                return pattern.Children().All(child => MayHold(child, variable));
            case GraphPattern.Filter or GraphPattern.LeftJoin or GraphPattern.Extend when PatternVariables.Certain(pattern.Children()[0]).Contains(variable):
                return expressions && (pattern as GraphPattern.Extend)?.Variable != variable && pattern.Children().All(child => MayHold(child, variable));
            default:
                var mentioned = new HashSet<Variable>();
                ExpressionVariables.AddMentioned(pattern, mentioned);
                return !mentioned.Contains(variable);
        }
    }
}
