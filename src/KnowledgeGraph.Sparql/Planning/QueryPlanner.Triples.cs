using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <content>Triple patterns.</content>
internal sealed partial class QueryPlanner
{
    private readonly Dictionary<PatternTerm, int> _tripleTerms = [];

    // Null where a constant is no term of the data: then the pattern has no solution.
    private QuadAccess? Access(TriplePattern triple, GraphScope scope, ObjectRanges? ranges = null)
    {
        if (!TryPlace(triple.Subject, out var subject) || !TryPlace(triple.Predicate, out var predicate) || !TryPlace(triple.Object, out var @object)) return null;
        return new QuadAccess(scope, subject, predicate, @object) { Objects = ranges?.Of(triple.Object) };
    }

    private static bool HasTripleTerm(TriplePattern triple) => triple.Subject is PatternTerm.OfTriple || triple.Object is PatternTerm.OfTriple;

    private PlanNode PlanTriple(TriplePattern triple, GraphScope scope, ImmutableHashSet<int> discard, ProbeKind kind, double rows, double cost, ObjectRanges? ranges = null)
    {
        if (Access(triple, scope, ranges) is not { } access) return new UnitNode(empty: true);
        string graph = scope.Slot >= 0 ? $" in {Slots[scope.Slot]}" : access.IsDefaultGraph ? "" : scope.IsCurrent ? " in each graph" : $" in {_context.Terms.Decode(scope.Graph)}";
        var hidden = HasTripleTerm(triple) ? [] : discard;
        PlanNode node = new ScanNode(scope, access[0], access[1], access[2], PlanText.Of(triple, graph), kind, hidden, access.Objects) { EstimatedRows = rows, EstimatedCost = cost };
        node = TakeApart(triple.Subject, node);
        return TakeApart(triple.Object, node);
    }

    private PlanNode TakeApart(PatternTerm term, PlanNode node)
    {
        if (term is not PatternTerm.OfTriple triple) return node;
        PatternTerm[] parts = [triple.Subject, triple.Predicate, triple.Object];
        var places = new Place[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!TryPlace(parts[i], out places[i])) return new UnitNode(empty: true);
        }

        node = new TripleTermNode(node, SlotOf(triple), [.. places]) { EstimatedRows = node.EstimatedRows, EstimatedCost = node.EstimatedCost };
        return parts.Aggregate(node, (inner, part) => TakeApart(part, inner));
    }

    private bool TryPlace(PatternTerm term, out Place place)
    {
        switch (term)
        {
            case PatternTerm.OfVariable variable:
                place = Place.Of(Slots.Of(variable.Variable));
                return true;
            case PatternTerm.OfTriple triple:
                place = Place.Of(SlotOf(triple));
                return true;
            default:
                bool known = _context.Terms.Dictionary.TryFind(((PatternTerm.OfTerm)term).Term, out uint id);
                place = Place.Constant(id);
                return known;
        }
    }

    private int SlotOf(PatternTerm.OfTriple triple)
    {
        if (!_tripleTerms.TryGetValue(triple, out int slot)) _tripleTerms.Add(triple, slot = Slots.Hidden("triple"));
        return slot;
    }
}
