using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>What comes before what: classes of subjects, and predicates, by the options and then by IRI.</summary>
internal sealed class TurtleOrder
{
    private readonly Dictionary<uint, int> _classes;
    private readonly Dictionary<uint, int> _firstPredicates;
    private readonly TermDictionary _terms;
    private readonly HashSet<uint> _met = [];
    private readonly int[] _predicates;
    private uint _last;

    public TurtleOrder(TermDictionary terms, TurtleWriterOptions options)
    {
        _terms = terms;
        _classes = Places(terms, options.ClassOrder);
        _firstPredicates = Places(terms, options.PredicateOrder);
        _predicates = new int[terms.Count + 1];
        ClassCount = options.ClassOrder.Count;
    }

    /// <summary>The place of subjects that are of no class with a place.</summary>
    public int ClassCount { get; }

    /// <summary>Notes that a predicate will be written.</summary>
    public void Meet(uint predicate)
    {
        if (predicate == _last) return;
        _last = predicate;
        _met.Add(predicate);
    }

    /// <summary>Settles the order of all predicates that were met.</summary>
    public void Settle()
    {
        uint[] predicates = [.. _met];
        var order = new IdOrder(_terms);
        Array.Sort(predicates, (left, right) => Place(left) != Place(right) ? Place(left).CompareTo(Place(right)) : order.CompareText(left, right));
        for (int i = 0; i < predicates.Length; i++) _predicates[predicates[i]] = i;
    }

    /// <summary>The place of a predicate among all.</summary>
    public int PlaceOfPredicate(uint predicate) => _predicates[predicate];

    /// <summary>The place of the first of the subject's classes.</summary>
    public int PlaceOfSubject(TurtleGraph graph, (int Start, int End) rows)
    {
        int place = ClassCount;
        if (_classes.Count == 0) return place;
        for (int row = rows.Start; row < rows.End; row++)
        {
            if (graph.Predicates[row] == WellKnownTerms.RdfType && _classes.TryGetValue(graph.Objects[row], out int found)) place = Math.Min(place, found);
        }

        return place;
    }

    private int Place(uint predicate) => predicate == WellKnownTerms.RdfType ? -1 : _firstPredicates.GetValueOrDefault(predicate, int.MaxValue);

    private static Dictionary<uint, int> Places(TermDictionary terms, IReadOnlyList<Iri> order)
    {
        var places = new Dictionary<uint, int>();
        for (int i = 0; i < order.Count; i++)
        {
            if (terms.TryFind(order[i], out uint id)) places.TryAdd(id, i);
        }

        return places;
    }
}
