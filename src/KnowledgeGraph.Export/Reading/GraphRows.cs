using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Export;

/// <summary>Questions about all rows of a graph, answered by numbers: terms are made only of what comes out.</summary>
internal sealed class GraphRows(DatasetSnapshot snapshot)
{
    private readonly TermDictionary _terms = snapshot.Terms;

    /// <summary>The term of a number.</summary>
    public Term Term(uint number) => _terms.Decode(number);

    /// <summary>The numbers of a triple; false where the graph does not know one of its terms.</summary>
    public bool Find(Triple triple, out (uint Subject, uint Predicate, uint Object) numbers)
    {
        numbers = default;
        if (!_terms.TryFind(triple.Subject, out uint subject) || !_terms.TryFind(triple.Predicate, out uint predicate) || !_terms.TryFind(triple.Object, out uint value)) return false;
        numbers = (subject, predicate, value);
        return true;
    }

    /// <summary>The distinct objects of a subject and predicate, first those of the default graph, by number.</summary>
    public IReadOnlyList<Term> Objects(Term subject, Iri predicate)
    {
        if (!_terms.TryFind(subject, out uint node) || !_terms.TryFind(predicate, out uint property)) return [];
        var unnamed = snapshot.Range(IndexOrder.Spo, node, property);
        var named = snapshot.Range(IndexOrder.Spog, node, property);
        if (unnamed.IsEmpty && named.IsEmpty) return [];
        ReadOnlySpan<uint> first = unnamed.IsEmpty ? default : unnamed.Column(2), others = named.IsEmpty ? default : named.Column(2);
        var objects = new List<Term>();
        foreach (uint value in first) objects.Add(Term(value));
        for (int row = 0; row < others.Length; row++)
        {
            if ((row == 0 || others[row] != others[row - 1]) && first.BinarySearch(others[row]) < 0) objects.Add(Term(others[row]));
        }

        return objects;
    }

    /// <summary>The distinct IRIs that a predicate has as objects.</summary>
    public IEnumerable<Iri> Objects(Iri predicate) =>
        Slices(predicate).SelectMany(slice => Runs(slice)).Distinct().Select(Term).OfType<Iri>().ToList();

    /// <summary>The distinct triples whose subject and object are among these, in no order.</summary>
    public IEnumerable<Triple> Between(IEnumerable<Term> ends)
    {
        var numbers = new HashSet<uint>();
        foreach (var end in ends)
        {
            if (_terms.TryFind(end, out uint number)) numbers.Add(number);
        }

        return numbers.SelectMany(subject => From(subject, numbers)).Select(found => new Triple(Term(found.Subject), (Iri)Term(found.Predicate), Term(found.Object))).ToList();
    }

    /// <summary>Those who cite an edge, by its numbers: <c>rdf:Statement</c> with its three parts, or <c>rdf:reifies</c>.</summary>
    public ILookup<(uint Subject, uint Predicate, uint Object), uint> Reifiers() => Statements().Concat(Reifying()).ToLookup(pair => pair.Edge, pair => pair.Reifier);

    private HashSet<(uint Subject, uint Predicate, uint Object)> From(uint subject, HashSet<uint> ends)
    {
        var found = new HashSet<(uint, uint, uint)>();
        foreach (var slice in (ReadOnlySpan<IndexSlice>)[snapshot.Range(IndexOrder.Spo, subject), snapshot.Range(IndexOrder.Spog, subject)])
        {
            ReadOnlySpan<uint> predicates = slice.Column(1), objects = slice.Column(2);
            for (int row = 0; row < objects.Length; row++)
            {
                if (ends.Contains(objects[row])) found.Add((subject, predicates[row], objects[row]));
            }
        }

        return found;
    }

    private IEnumerable<((uint Subject, uint Predicate, uint Object) Edge, uint Reifier)> Statements()
    {
        if (!_terms.TryFind(RdfVocabulary.Statement, out uint type)) yield break;
        foreach (uint reifier in Slices(RdfVocabulary.Type).SelectMany(slice => slice.Narrow(type).Column(2).ToArray()).Distinct())
        {
            uint subject = First(reifier, RdfVocabulary.Subject), predicate = First(reifier, RdfVocabulary.Predicate), value = First(reifier, RdfVocabulary.Object);
            if (subject != TermId.None && predicate != TermId.None && value != TermId.None) yield return ((subject, predicate, value), reifier);
        }
    }

    private IEnumerable<((uint Subject, uint Predicate, uint Object) Edge, uint Reifier)> Reifying() =>
        Slices(RdfVocabulary.Reifies).SelectMany(slice => slice.Column(1).ToArray().Zip(slice.Column(2).ToArray()))
            .Where(row => _terms.KindOf(row.First) == TermKind.TripleTerm).Distinct().Select(row => (_terms.TripleOf(row.First), row.Second));

    private uint First(uint subject, Iri predicate)
    {
        if (!_terms.TryFind(predicate, out uint number)) return TermId.None;
        foreach (var slice in (ReadOnlySpan<IndexSlice>)[snapshot.Range(IndexOrder.Spo, subject, number), snapshot.Range(IndexOrder.Spog, subject, number)])
        {
            if (!slice.IsEmpty) return slice.Column(2)[0];
        }

        return TermId.None;
    }

    /// <summary>The rows of a predicate, first those of the default graph: predicate, object, subject.</summary>
    private IndexSlice[] Slices(Iri predicate) =>
        _terms.TryFind(predicate, out uint number) ? [snapshot.Range(IndexOrder.Pos, number), snapshot.Range(IndexOrder.Posg, number)] : [];

    private static List<uint> Runs(IndexSlice slice)
    {
        var found = new List<uint>();
        for (int row = 0; row < slice.Count; row += slice.RunLength(row)) found.Add(slice.Column(1)[row]);
        return found;
    }
}
