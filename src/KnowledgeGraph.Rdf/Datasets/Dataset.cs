using System.Collections;

namespace KnowledgeGraph.Rdf;

/// <summary>An RDF dataset: a default graph and named graphs, indexed so that every pattern is a hash lookup and a walk over one list.</summary>
/// <remarks>
/// RDF 1.1 Concepts section 4. Quads only come in; none is ever removed. All enumerations follow the order in which the quads were added, whatever
/// the hash codes are, and do not see quads added after they began. Safe for many readers as long as nobody adds.
/// A graph is in the dataset when it holds a triple; empty named graphs do not exist.
/// </remarks>
public sealed partial class Dataset : IReadOnlyCollection<Quad>
{
    private readonly TermDictionary _terms = new();
    private readonly QuadIndex _index = new();
    private readonly HashSet<BlankNode> _blankNodes = [];

    /// <summary>How many quads there are; a triple in two graphs counts twice.</summary>
    public int Count => _index.Count;

    /// <summary>The names of the named graphs, in the order in which each got its first quad; the default graph is not among them.</summary>
    public IEnumerable<Term> GraphNames => _index.Graphs.Where(graph => graph != TermDictionary.None).Select(graph => _terms[graph]!);

    /// <summary>The default graph.</summary>
    public DatasetGraph DefaultGraph => new(this, null);

    /// <summary>Adds a quad; false where the dataset has it already.</summary>
    /// <exception cref="ArgumentException">A term is missing, or stands where RDF does not allow its kind.</exception>
    public bool Add(Quad quad)
    {
        ArgumentNullException.ThrowIfNull(quad.Subject);
        ArgumentNullException.ThrowIfNull(quad.Predicate);
        ArgumentNullException.ThrowIfNull(quad.Object);
        if (quad.Subject is not (Iri or BlankNode)) throw new ArgumentException(RdfErrors.BadSubject(quad.Subject).Text, nameof(quad));
        if (quad.Graph is not (null or Iri or BlankNode)) throw new ArgumentException(RdfErrors.BadGraphName(quad.Graph).Text, nameof(quad));
        int graph = quad.Graph is null ? TermDictionary.None : Encode(quad.Graph);
        return _index.Add(new QuadKey(Encode(quad.Subject), Encode(quad.Predicate), Encode(quad.Object), graph));
    }

    /// <summary>Adds a triple to a graph (null: the default graph); false where it is there already.</summary>
    /// <exception cref="ArgumentException">A term is missing, or stands where RDF does not allow its kind.</exception>
    public bool Add(Term subject, Iri predicate, Term @object, Term? graph = null) => Add(new Quad(subject, predicate, @object, graph));

    /// <summary>Adds quads as they are: blank nodes with the same label are the same node. To keep them apart, use <see cref="Merge"/>.</summary>
    public void AddRange(IEnumerable<Quad> quads)
    {
        ArgumentNullException.ThrowIfNull(quads);
        foreach (var quad in quads) Add(quad);
    }

    /// <summary>Whether the dataset has this very quad.</summary>
    public bool Contains(Quad quad) => TryEncode(quad.Subject, quad.Predicate, quad.Object, GraphSelector.Of(quad.Graph), out var pattern)
        && pattern is { Subject: { } s, Predicate: { } p, Object: { } o, Graph: { } g } && _index.Contains(new QuadKey(s, p, o, g));

    /// <summary>The quads of all graphs that fit; null fits everything.</summary>
    public IEnumerable<Quad> Match(Term? subject = null, Iri? predicate = null, Term? @object = null) =>
        Match(GraphSelector.Any, subject, predicate, @object);

    /// <summary>The quads of the selected graphs that fit; null fits everything.</summary>
    public IEnumerable<Quad> Match(GraphSelector graph, Term? subject = null, Iri? predicate = null, Term? @object = null) =>
        TryEncode(subject, predicate, @object, graph, out var pattern) ? _index.Match(pattern).Select(Decode) : [];

    /// <summary>One graph of this dataset, seen as it is at each moment: of that name, or the default graph for null. It may be empty.</summary>
    public DatasetGraph Graph(Term? name) => new(this, name);

    /// <summary>The distinct triples of all graphs together.</summary>
    public IEnumerable<Triple> Union()
    {
        var seen = new HashSet<(int, int, int)>();
        foreach (var key in _index.Match(default))
        {
            if (seen.Add((key.Subject, key.Predicate, key.Object))) yield return Decode(key).Triple;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Quad> GetEnumerator() => Match(GraphSelector.Any).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Encode(Term term)
    {
        NoteBlankNodes(term);
        return _terms.Add(term);
    }

    private void NoteBlankNodes(Term term)
    {
        if (term is BlankNode node) _blankNodes.Add(node);
        if (term is not TripleTerm triple) return;
        NoteBlankNodes(triple.Subject);
        NoteBlankNodes(triple.Object);
    }

    private bool TryEncode(Term? subject, Iri? predicate, Term? @object, GraphSelector graph, out QuadPattern pattern)
    {
        pattern = default;
        if (!TryEncode(subject, out int? s) || !TryEncode(predicate, out int? p) || !TryEncode(@object, out int? o)) return false;
        int? g = null;
        if (graph.IsOne && graph.Name is null) g = TermDictionary.None;
        else if (!TryEncode(graph.Name, out g)) return false;
        pattern = new QuadPattern(s, p, o, g);
        return true;
    }

    private bool TryEncode(Term? term, out int? number)
    {
        number = null;
        if (term is null) return true;
        if (!_terms.TryFind(term, out int found)) return false;
        number = found;
        return true;
    }

    private Quad Decode(QuadKey key) => new(_terms[key.Subject]!, (Iri)_terms[key.Predicate]!, _terms[key.Object]!, _terms[key.Graph]);
}
