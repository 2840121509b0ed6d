using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>The ids that filters of a group leave for its variables, so that a scan need not read the others. The filters are still asked: only packed literals are in the order of their values.</summary>
internal sealed class ObjectRanges
{
    private static readonly IdRange OfDictionary = new(1, TermId.FirstInline - 1);
    private readonly Dictionary<Variable, List<IdRange>> _ranges = [];

    public ObjectRanges(IEnumerable<BlockStep> steps, QueryTerms terms, Values values)
    {
        foreach (var filter in steps.OfType<BlockStep.Filter>())
        {
            if (ExpressionAnalysis.BoundOf(filter.Condition) is { Comparison: not BinaryOperator.NotEqual } bound) Add(bound, terms, values);
        }
    }

    /// <summary>The ids that a variable may have, ascending; null where it may have any.</summary>
    public IReadOnlyList<IdRange>? Of(PatternTerm term) => term is PatternTerm.OfVariable variable ? _ranges.GetValueOrDefault(variable.Variable) : null;

    private void Add(VariableBound bound, QueryTerms terms, Values values)
    {
        if (Allowed(bound, terms, values) is not { } allowed) return;
        _ranges[bound.Variable] = _ranges.TryGetValue(bound.Variable, out var known) ? Intersect(known, allowed) : allowed;
    }

    private static List<IdRange>? Allowed(VariableBound bound, QueryTerms terms, Values values)
    {
        if (bound is { Constant: Iri, Comparison: BinaryOperator.Equal }) return terms.Intern(bound.Constant) is var id ? [new IdRange(id, id)] : null;
        var bounds = ConstantBounds.Of(values.FromTerm(bound.Constant), bound.Comparison);
        if (bounds.Integers.IsKnown || bounds.Decimals is not null) return Ascending([OfDictionary, bounds.Integers, Kind(5)]);
        return bounds.Dates.IsKnown ? Ascending([OfDictionary, bounds.Dates]) : null;
    }

    // All packed literals whose first three bits are these: no number is the same as a date or a boolean, and comparing them is an error.
    private static IdRange Kind(uint tag) => new(tag << 29, (tag << 29) | 0x1FFF_FFFF);

    private static List<IdRange> Ascending(IEnumerable<IdRange> ranges) => [.. ranges.Where(range => range.IsKnown && !range.IsEmpty).OrderBy(range => range.First)];

    private static List<IdRange> Intersect(List<IdRange> left, List<IdRange> right) =>
        Ascending(left.SelectMany(one => right.Select(two => new IdRange(Math.Max(one.First, two.First), Math.Min(one.Last, two.Last)))));
}
