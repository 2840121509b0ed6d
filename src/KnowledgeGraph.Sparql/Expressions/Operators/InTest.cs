using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>IN and NOT IN: <c>=</c> with each, joined by <c>||</c>. SPARQL 1.1 section 17.4.1.9.</summary>
internal sealed class InTest(CompiledExpression value, ImmutableArray<CompiledExpression> list, bool negated) : TestExpression(value.Values)
{
    // Terms of which nothing but themselves is equal: found by id.
    private readonly HashSet<uint> _terms = [.. list.OfType<ConstantExpression>().Where(IsTerm).Select(constant => constant.Value.Id)];
    private readonly ImmutableArray<CompiledExpression> _rest = [.. list.Where(item => item is not ConstantExpression constant || !IsTerm(constant))];

    public override Truth Test(RowBatch batch, int row)
    {
        var outcome = Find(value.Evaluate(batch, row), batch, row);
        return outcome == Truth.Error || !negated ? outcome : outcome == Truth.True ? Truth.False : Truth.True;
    }

    private static bool IsTerm(ConstantExpression constant) => constant.Value is { Kind: ValueKind.Iri or ValueKind.String, Id: not 0 };

    private Truth Find(in Value wanted, RowBatch batch, int row)
    {
        if (wanted.IsError) return list.IsEmpty ? Truth.False : Truth.Error;
        if (_terms.Count > 0 && _terms.Contains(Values.ToId(wanted))) return Truth.True;

        // Of a literal whose value is not known nobody can say that it is no string.
        var outcome = wanted.Kind == ValueKind.Other && _terms.Any(id => Values.FromId(id).Kind == ValueKind.String) ? Truth.Error : Truth.False;
        foreach (var item in _rest)
        {
            var truth = Values.Equal(wanted, item.Evaluate(batch, row));
            if (truth == Truth.True) return truth;
            if (truth == Truth.Error) outcome = truth;
        }

        return outcome;
    }
}
