namespace KnowledgeGraph.Rdf;

/// <summary>Decides for one graph which nodes become paragraphs of their own, which are nested, and which are lists.</summary>
internal sealed class TurtleLayout
{
    // Deeper than people read, and far from what any reader refuses.
    private const int MaximumDepth = 32;

    private readonly Dictionary<Term, List<Triple>> _bySubject = [];
    private readonly Dictionary<BlankNode, int> _references = [];
    private readonly Dictionary<BlankNode, IReadOnlyList<Term>> _lists = [];
    private readonly HashSet<BlankNode> _nested = [];
    private readonly HashSet<Term> _placed = [];
    private readonly HashSet<BlankNode> _labelled;

    private TurtleLayout(IReadOnlySet<BlankNode> labelled) => _labelled = [.. labelled];

    /// <summary>Subjects that are paragraphs of their own, in no order that matters.</summary>
    public List<Term> Roots { get; } = [];

    /// <param name="triples">The graph.</param>
    /// <param name="labelled">Blank nodes that must keep their label because somebody outside the graph knows them.</param>
    public static TurtleLayout Of(IEnumerable<Triple> triples, IReadOnlySet<BlankNode> labelled)
    {
        var layout = new TurtleLayout(labelled);
        foreach (var triple in triples.Distinct()) layout.Add(triple);
        layout.Place();
        return layout;
    }

    /// <summary>All blank nodes inside a triple term.</summary>
    public static IEnumerable<BlankNode> NodesIn(TripleTerm term)
    {
        for (TripleTerm? triple = term; triple is not null; triple = triple.Object as TripleTerm)
        {
            if (triple.Subject is BlankNode subject) yield return subject;
            if (triple.Object is BlankNode @object) yield return @object;
        }
    }

    public IReadOnlyList<Triple> TriplesOf(Term subject) => _bySubject.TryGetValue(subject, out var triples) ? triples : [];

    /// <summary>Whether a node is written where it is referenced, without label.</summary>
    public bool IsNested(Term term) => term is BlankNode node && _nested.Contains(node);

    /// <summary>Whether a paragraph's subject needs no label because nothing refers to it.</summary>
    public bool IsAnonymous(Term root) => root is BlankNode node && !_references.ContainsKey(node) && !_labelled.Contains(node);

    /// <summary>The members of a nested node that is the head of a well-formed list; null for other nodes.</summary>
    public IReadOnlyList<Term>? ListOf(Term term) => term is BlankNode node ? _lists.GetValueOrDefault(node) : null;

    private void Add(Triple triple)
    {
        if (!_bySubject.TryGetValue(triple.Subject, out var triples)) _bySubject.Add(triple.Subject, triples = []);
        triples.Add(triple);
        if (triple.Object is BlankNode node) _references[node] = _references.GetValueOrDefault(node) + 1;
        if (triple.Object is TripleTerm term) _labelled.UnionWith(NodesIn(term));
    }

    private void Place()
    {
        foreach (var subject in _bySubject.Keys.Where(subject => !IsCandidate(subject))) PlaceRoot(subject);

        // What is left hangs in circles of blank nodes: cut each at its smallest label.
        foreach (var subject in _bySubject.Keys.Where(subject => !_placed.Contains(subject)).Order())
        {
            if (!_placed.Contains(subject)) PlaceRoot(subject);
        }
    }

    private bool IsCandidate(Term term) => term is BlankNode node && !_labelled.Contains(node) && _references.GetValueOrDefault(node) == 1;

    private void PlaceRoot(Term root)
    {
        var waiting = new Queue<(Term Subject, int Depth)>();
        AddRoot(root);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var triple in TriplesOf(next.Subject)) Visit(triple.Object, triple.Predicate, next.Depth + 1);
        }

        void AddRoot(Term subject)
        {
            _placed.Add(subject);
            Roots.Add(subject);
            waiting.Enqueue((subject, 0));
        }

        void Visit(Term term, Iri predicate, int depth)
        {
            if (!IsCandidate(term) || _placed.Contains(term)) return;
            if (depth > MaximumDepth)
            {
                AddRoot(term);
                return;
            }

            _placed.Add(term);
            _nested.Add((BlankNode)term);
            var members = predicate == RdfVocabulary.Rest ? null : FindList((BlankNode)term);
            if (members is null) waiting.Enqueue((term, depth));
            foreach (var member in members ?? []) Visit(member, RdfVocabulary.First, depth + 1);
        }
    }

    private List<Term>? FindList(BlankNode head)
    {
        var members = new List<Term>();
        var cells = new HashSet<Term>();
        Term cell = head;
        while (cell != RdfVocabulary.Nil)
        {
            if (!IsCandidate(cell) || !cells.Add(cell) || (cell != head && _placed.Contains(cell))) return null;
            if (TriplesOf(cell) is not [var one, var two]) return null;
            var (first, rest) = one.Predicate == RdfVocabulary.First ? (one, two) : (two, one);
            if (first.Predicate != RdfVocabulary.First || rest.Predicate != RdfVocabulary.Rest) return null;
            members.Add(first.Object);
            cell = rest.Object;
        }

        _placed.UnionWith(cells);
        _lists.Add(head, members);
        return members;
    }
}
