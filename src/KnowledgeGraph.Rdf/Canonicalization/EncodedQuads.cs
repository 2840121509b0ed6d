namespace KnowledgeGraph.Rdf;

/// <summary>Quads as four numbers each: a term without blank nodes has the same number in all datasets that share a dictionary, a blank node has one of its own.</summary>
/// <remarks>
/// Blank nodes are ~0, ~1, … in order of appearance; terms without blank nodes count up from 0 (the default graph); triple terms with blank nodes inside from
/// <see cref="FirstTriple"/>. No quad comes twice.
/// </remarks>
internal sealed class EncodedQuads
{
    public const int FirstTriple = 1 << 29;

    private readonly Dictionary<Term, int> _grounds;
    private readonly Dictionary<BlankNode, int> _nodes = [];
    private readonly Dictionary<(int S, int P, int O), int> _triples = [];
    private readonly List<(int S, int P, int O)> _tripleList = [];
    private readonly HashSet<(int S, int P, int O, int G)> _known = [];

    public EncodedQuads(IEnumerable<Quad> quads, Dictionary<Term, int> grounds)
    {
        _grounds = grounds;
        foreach (var quad in quads)
        {
            var code = (Encode(quad.Subject), Encode(quad.Predicate), Encode(quad.Object), quad.Graph is null ? 0 : Encode(quad.Graph));
            if (!_known.Add(code)) continue;
            Codes.Add(code);
            Quads.Add(quad);
        }

        Incidence = new QuadIncidence(this);
    }

    public List<(int S, int P, int O, int G)> Codes { get; } = [];

    /// <summary>The quads as they came, in the order of <see cref="Codes"/>.</summary>
    public List<Quad> Quads { get; } = [];

    public int NodeCount => _nodes.Count;

    /// <summary>The blank nodes in order of their numbers.</summary>
    public IEnumerable<BlankNode> Nodes => _nodes.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    public QuadIncidence Incidence { get; }

    /// <summary>The number of a blank node that stands in a quad.</summary>
    public int NumberOf(BlankNode node) => _nodes[node];

    public (int S, int P, int O) Triple(int code) => _tripleList[code - FirstTriple];

    /// <summary>Whether these quads are those of another dataset, when its blank nodes are renamed.</summary>
    /// <param name="other">As many quads.</param>
    /// <param name="names">For each blank node of the other dataset, in order of its number, the number of a blank node here; none twice.</param>
    public bool AreRenamed(EncodedQuads other, int[] names)
    {
        foreach (var (s, p, o, g) in other.Codes)
        {
            if (Rename(other, s, names) is not { } subject || Rename(other, o, names) is not { } @object || Rename(other, g, names) is not { } graph) return false;
            if (!_known.Contains((subject, p, @object, graph))) return false;
        }

        return true;
    }

    private int? Rename(EncodedQuads other, int code, int[] names)
    {
        if (code < 0) return ~names[~code];
        if (code < FirstTriple) return code;
        var (s, p, o) = other.Triple(code);
        if (Rename(other, s, names) is not { } subject || Rename(other, o, names) is not { } @object) return null;
        return _triples.TryGetValue((subject, p, @object), out int found) ? found : null;
    }

    private int Encode(Term term)
    {
        if (term is BlankNode node)
        {
            if (!_nodes.TryGetValue(node, out int number)) _nodes.Add(node, number = _nodes.Count);
            return ~number;
        }

        if (term is TripleTerm triple && HasNode(triple)) return Encode((Encode(triple.Subject), Encode(triple.Predicate), Encode(triple.Object)));
        if (_grounds.TryGetValue(term, out int ground)) return ground;
        ground = _grounds.Count + 1;
        _grounds.Add(term, ground);
        return ground;
    }

    private int Encode((int S, int P, int O) triple)
    {
        if (_triples.TryGetValue(triple, out int code)) return code;
        code = FirstTriple + _tripleList.Count;
        _triples.Add(triple, code);
        _tripleList.Add(triple);
        return code;
    }

    private static bool HasNode(Term term) => term is BlankNode || (term is TripleTerm triple && (HasNode(triple.Subject) || HasNode(triple.Object)));
}
